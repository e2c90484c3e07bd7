/** The countries offered for a new city, as ISO 3166-1 alpha-2 codes: those of South America, where the network is. */
export const countries = ['AR', 'BO', 'BR', 'CL', 'CO', 'EC', 'GY', 'PE', 'PY', 'SR', 'UY', 'VE'] as const

/** Kinds of local government: each country has its own, and its own word for what it governs. */
export const governmentKinds = ['MUNICIPALITY', 'COMMUNE', 'PARTIDO', 'DEPARTMENT', 'DISTRICT', 'OTHER'] as const
