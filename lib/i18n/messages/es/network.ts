import type pt from '../pt/network'
import type { Translation } from '../translation'

export default {
  units: 'Unidades temáticas',
  noUnits: 'La red todavía no creó unidades temáticas. Las crea la secretaría.',
  vacant: 'Coordinación vacante',
  website: 'Sitio de la red',
  cities: 'Ciudades',
  allCities: 'Ver todas las ciudades',
  noNetworkTitle: 'Todavía no hay nada aquí',
  noNetwork: 'Aquí estarán la red, sus unidades y sus planes de trabajo, en cuanto la secretaría los registre.',
} satisfies Translation<typeof pt>
