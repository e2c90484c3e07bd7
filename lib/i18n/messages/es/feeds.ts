import type pt from '../pt/feeds'
import type { Translation } from '../translation'

export default {
  about: 'Las actividades de los planes publicados que ya tienen día fijado.',
  aboutWithTentative:
    'Las actividades de los planes publicados que ya tienen día fijado, y aquellas de las que solo se sabe el mes.',
  onlyMonthKnown: 'Todavía no hay día fijado: solo se sabe el mes ({when}).',
} satisfies Translation<typeof pt>
