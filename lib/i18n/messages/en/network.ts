import type pt from '../pt/network'
import type { Translation } from '../translation'

export default {
  units: 'Thematic units',
  noUnits: 'There are no thematic units yet. The network’s secretariat sets them up.',
  vacant: 'Coordination vacant',
  website: 'The network’s website',
  cities: 'Cities',
  allCities: 'See all cities',
  citiesOfCountry: '{count, plural, one {# city} other {# cities}}',
  noNetworkTitle: 'Nothing here yet',
  noNetwork: 'The network, its units and their work plans will be here once the secretariat has entered them.',
} satisfies Translation<typeof pt>
