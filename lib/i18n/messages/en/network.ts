import type pt from '../pt/network'
import type { Translation } from '../translation'

export default {
  units: 'Thematic units',
  noUnits: 'The network has not set up any thematic units yet. Its secretariat does that.',
  vacant: 'Coordination vacant',
  website: 'The network’s website',
  cities: 'Cities',
  allCities: 'See all the cities',
  noNetworkTitle: 'Nothing here yet',
  noNetwork: 'The network, its units and their work plans will be here once the secretariat has entered them.',
} satisfies Translation<typeof pt>
