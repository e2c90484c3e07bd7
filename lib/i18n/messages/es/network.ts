import type pt from '../pt/network'
import type { Translation } from '../translation'

export default {
  units: 'Unidades temáticas',
  noUnits: 'Todavía no hay unidades temáticas. Las crea la secretaría de la red.',
  vacant: 'Coordinación vacante',
  website: 'Sitio web de la red',
  cities: 'Ciudades',
  allCities: 'Ver todas las ciudades',
  citiesOfCountry: '{count, plural, one {# ciudad} other {# ciudades}}',
  noNetworkTitle: 'Todavía no hay nada aquí',
  noNetwork: 'Aquí estarán la red, sus unidades y sus planes de trabajo, en cuanto la secretaría los registre.',
} satisfies Translation<typeof pt>
