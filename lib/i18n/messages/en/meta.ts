import type pt from '../pt/meta'
import type { Translation } from '../translation'

export default {
  network: 'Thematic units, work plans and cities of the {network} network.',
  unit: '{unit} ({acronym}) of the {network} network: coordination, work plan and schedule.',
  planTitle: '{plan} · {acronym}',
  plan: 'Objectives, work axes and scheduled activities of the {unit} ({acronym}) of the {network} network.',
  mandatesTitle: 'Mandates · {acronym}',
  mandates: 'Which cities coordinate and have coordinated the {unit} ({acronym}), and which take part in it.',
  cities: 'The cities of the {network} network, by country, with their local governments.',
  city: '{city}, {country}: local government, mandates in the {network} network and activities held there.',
} satisfies Translation<typeof pt>
