import type pt from '../pt/feeds'
import type { Translation } from '../translation'

export default {
  about: 'The activities of published plans whose day is fixed.',
  aboutWithTentative:
    'The activities of published plans whose day is fixed, and those of which only the month is known.',
  onlyMonthKnown: 'The day is not fixed yet: only the month is known ({when}).',
} satisfies Translation<typeof pt>
