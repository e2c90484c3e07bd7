/** The countries offered for a new city, as ISO 3166-1 alpha-2 codes: those of South America, where the network is. */
export const countries = ['AR', 'BO', 'BR', 'CL', 'CO', 'EC', 'GY', 'PE', 'PY', 'SR', 'UY', 'VE'] as const
export type Country = (typeof countries)[number]

/** Kinds of local government: each country has its own, and its own word for what it governs. */
export const governmentKinds = ['MUNICIPALITY', 'COMMUNE', 'PARTIDO', 'DEPARTMENT', 'DISTRICT', 'OTHER'] as const
export type GovernmentKind = (typeof governmentKinds)[number]

/**
 * What is so in all cities of a country, and need not be said of each: the language that its cities are named in and, where there is one for
 * all, the kind of their governments and the time zone (IANA).
 */
export const countryFacts: Record<
  Country,
  { language: 'pt' | 'es' | 'en'; governmentKind?: GovernmentKind; timeZone?: string }
> = {
  AR: { language: 'es' },
  BO: { language: 'es', governmentKind: 'MUNICIPALITY', timeZone: 'America/La_Paz' },
  BR: { language: 'pt', governmentKind: 'MUNICIPALITY' },
  CL: { language: 'es', governmentKind: 'COMMUNE' },
  CO: { language: 'es', governmentKind: 'MUNICIPALITY', timeZone: 'America/Bogota' },
  EC: { language: 'es' },
  GY: { language: 'en', timeZone: 'America/Guyana' },
  PE: { language: 'es', timeZone: 'America/Lima' },
  PY: { language: 'es', governmentKind: 'MUNICIPALITY', timeZone: 'America/Asuncion' },
  SR: { language: 'en', timeZone: 'America/Paramaribo' },
  UY: { language: 'es', timeZone: 'America/Montevideo' },
  VE: { language: 'es', governmentKind: 'MUNICIPALITY', timeZone: 'America/Caracas' },
}
