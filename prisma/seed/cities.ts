import type { MandateRole, Prisma } from '@/prisma/generated/client/client'

type CityFacts = Omit<Prisma.CityUncheckedCreateInput, 'networkId'>

/** A city of the first data, with the role that it takes in the unit in 2016. */
export type SeedCity = { role: MandateRole; facts: CityFacts }

// What the local governments call themselves, and their mottos, stand as the founding document's emblems print them; El
// Bosque has no emblem there. Populations and coordinates (degrees north and east; of the seat of government where the territory is a whole
// department or partido) have their source beside them; what could not be checked is left for the city to fill in. Kinds and subdivisions are those of each country's
// own division (IBGE, SUBDERE, the Uruguayan constitution, INDEC), time zones those of the IANA database, websites the governments' own.

const brazil = { language: 'pt', country: 'BR', governmentKind: 'MUNICIPALITY', timeZone: 'America/Sao_Paulo' } as const
const santiago = {
  language: 'es',
  country: 'CL',
  subdivision: 'Región Metropolitana de Santiago',
  governmentKind: 'COMMUNE',
  timeZone: 'America/Santiago',
} as const
const uruguay = {
  language: 'es',
  country: 'UY',
  governmentKind: 'DEPARTMENT',
  timeZone: 'America/Montevideo',
} as const

/** The coordination and the sub-coordinations, in the founding document's order. */
export const unitCities: SeedCity[] = [
  {
    role: 'COORDINATION',
    facts: {
      ...brazil,
      slug: 'canoas',
      name: 'Canoas',
      subdivision: 'Rio Grande do Sul',
      governmentName: 'Prefeitura de Canoas',
      motto: 'A vida melhora quando a gente inova',
      website: 'https://www.canoas.rs.gov.br',
      // IBGE, Censo Demográfico 2022.
      population: 347_657,
      populationYear: 2022,
      // Wikipedia, "Canoas": 29°55′07″ S, 51°11′04″ W.
      latitude: -29.9186,
      longitude: -51.1844,
    },
  },
  {
    role: 'SUB_COORDINATION',
    facts: {
      ...brazil,
      slug: 'sao-paulo',
      name: 'São Paulo',
      subdivision: 'São Paulo',
      governmentName: 'Prefeitura da Cidade de São Paulo',
      website: 'https://prefeitura.sp.gov.br',
      // IBGE, Censo Demográfico 2022.
      population: 11_451_999,
      populationYear: 2022,
      // Wikipedia, "São Paulo": 23°33′ S, 46°38′ W.
      latitude: -23.55,
      longitude: -46.6333,
    },
  },
  {
    role: 'SUB_COORDINATION',
    facts: {
      ...santiago,
      slug: 'el-bosque',
      name: 'El Bosque',
      // The address that the municipality's own newspaper prints ("El Bosque, periódico comunal", no. 63, June 2017).
      website: 'http://www.municipalidadelbosque.cl',
      // INE, Censo 2017.
      population: 162_505,
      populationYear: 2017,
      // Wikipedia, "El Bosque (Chile)": 33°34′ S, 70°40′ W.
      latitude: -33.5667,
      longitude: -70.6667,
    },
  },
  {
    role: 'SUB_COORDINATION',
    facts: {
      ...santiago,
      slug: 'lo-prado',
      name: 'Lo Prado',
      governmentName: 'Corporación Municipal',
      motto: 'Vivir Mejor',
      website: 'https://loprado.cl',
      // Wikipedia, "Lo Prado": 33°26′ S, 70°43′ W.
      latitude: -33.4333,
      longitude: -70.7167,
    },
  },
  {
    role: 'SUB_COORDINATION',
    facts: {
      ...uruguay,
      slug: 'canelones',
      name: 'Canelones',
      subdivision: 'Canelones',
      governmentName: 'Gobierno de Canelones',
      website: 'https://www.imcanelones.gub.uy',
      // INE, Censo 2011, the whole department.
      population: 520_187,
      populationYear: 2011,
      // Wikipedia, "Departamento de Canelones", its capital: 34°31′27″ S, 56°16′54″ W.
      latitude: -34.5242,
      longitude: -56.2817,
    },
  },
  {
    role: 'SUB_COORDINATION',
    facts: {
      slug: 'esteban-echeverria',
      name: 'Esteban Echeverría',
      language: 'es',
      country: 'AR',
      subdivision: 'Provincia de Buenos Aires',
      governmentKind: 'PARTIDO',
      governmentName: 'Municipio Esteban Echeverría',
      website: 'https://www.estebanecheverria.gob.ar',
      // INDEC, Censo 2010, the whole partido.
      population: 300_959,
      populationYear: 2010,
      // Wikipedia, "Esteban Echeverría Partido": 34°48′ S, 58°28′ W.
      latitude: -34.8,
      longitude: -58.4667,
      timeZone: 'America/Argentina/Buenos_Aires',
    },
  },
]

/** A member without sub-coordination, for the demonstration only: the founding document does not name one. */
export const demoCity: SeedCity = {
  role: 'MEMBERSHIP',
  facts: {
    ...uruguay,
    slug: 'montevideo',
    name: 'Montevideo',
    isDemo: true,
    subdivision: 'Montevideo',
    governmentName: 'Intendencia de Montevideo',
    website: 'https://montevideo.gub.uy',
    // INE, Censo 2011, the whole department.
    population: 1_319_108,
    populationYear: 2011,
    // Wikipedia, "Montevideo Department": 34°54′21.4″ S, 56°11′29.6″ W.
    latitude: -34.9059,
    longitude: -56.1916,
  },
}
