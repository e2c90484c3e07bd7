/** The countries offered for a new city, as ISO 3166-1 alpha-2 codes: those of South America, where the network is. */
export const countries = ['AR', 'BO', 'BR', 'CL', 'CO', 'EC', 'GY', 'PE', 'PY', 'SR', 'UY', 'VE'] as const
export type Country = (typeof countries)[number]

/** Kinds of local government: each country has its own, and its own word for what it governs. */
export const governmentKinds = ['MUNICIPALITY', 'COMMUNE', 'PARTIDO', 'DEPARTMENT', 'DISTRICT', 'OTHER'] as const
export type GovernmentKind = (typeof governmentKinds)[number]

/** Where a country's clocks differ: the states, provinces or regions (plain words, or the codes that people use) by their zone. */
type ZonesElsewhere = Record<string, readonly string[]>

/**
 * What is so in all cities of a country, and need not be said of each: the language that its cities are named in, where there is one for
 * all the kind of their governments, and the time zone (IANA; tz database, zone1970.tab) of the most of them, with where it is another. All of Argentina
 * keeps one time.
 */
export const countryFacts: Record<
  Country,
  { language: 'pt' | 'es' | 'en'; governmentKind?: GovernmentKind; timeZone: string; zonesElsewhere?: ZonesElsewhere }
> = {
  AR: { language: 'es', timeZone: 'America/Argentina/Buenos_Aires' },
  BO: { language: 'es', governmentKind: 'MUNICIPALITY', timeZone: 'America/La_Paz' },
  BR: {
    language: 'pt',
    governmentKind: 'MUNICIPALITY',
    timeZone: 'America/Sao_Paulo',
    zonesElsewhere: {
      'America/Rio_Branco': ['acre', 'ac'],
      'America/Manaus': ['amazonas', 'am'],
      'America/Boa_Vista': ['roraima', 'rr'],
      'America/Porto_Velho': ['rondonia', 'ro'],
      'America/Cuiaba': ['mato grosso', 'mt'],
      'America/Campo_Grande': ['mato grosso do sul', 'ms'],
    },
  },
  CL: {
    language: 'es',
    governmentKind: 'COMMUNE',
    timeZone: 'America/Santiago',
    zonesElsewhere: {
      // Aysén keeps the same time since 2025; its own zone, America/Coyhaique, is newer than the data of many servers.
      'America/Punta_Arenas': [
        ...['magallanes', 'magallanes y la antartica chilena', 'magallanes y de la antartica chilena'],
        ...['aysen', 'aysen del general carlos ibanez del campo'],
      ],
      'Pacific/Easter': ['isla de pascua', 'rapa nui'],
    },
  },
  CO: { language: 'es', governmentKind: 'MUNICIPALITY', timeZone: 'America/Bogota' },
  EC: { language: 'es', timeZone: 'America/Guayaquil', zonesElsewhere: { 'Pacific/Galapagos': ['galapagos'] } },
  GY: { language: 'en', timeZone: 'America/Guyana' },
  PE: { language: 'es', timeZone: 'America/Lima' },
  PY: { language: 'es', governmentKind: 'MUNICIPALITY', timeZone: 'America/Asuncion' },
  SR: { language: 'en', timeZone: 'America/Paramaribo' },
  UY: { language: 'es', timeZone: 'America/Montevideo' },
  VE: { language: 'es', governmentKind: 'MUNICIPALITY', timeZone: 'America/Caracas' },
}
