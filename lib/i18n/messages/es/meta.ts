import type pt from '../pt/meta'
import type { Translation } from '../translation'

export default {
  network: 'Unidades temáticas, planes de trabajo y ciudades de la red {network}.',
  unit: '{unit} ({acronym}), de la red {network}: coordinación, plan de trabajo y programación.',
  planTitle: '{plan} · {acronym}',
  plan: 'Objetivos, ejes de trabajo y actividades programadas de la {unit} ({acronym}), de la red {network}.',
  mandatesTitle: 'Mandatos · {acronym}',
  mandates: 'Qué ciudades coordinan y coordinaron la {unit} ({acronym}), y cuáles participan en ella.',
  cities: 'Las ciudades de la red {network}, por país, con sus gobiernos locales.',
  city: '{city}, {country}: gobierno local, mandatos en la red {network} y actividades que recibe.',
} satisfies Translation<typeof pt>
