import type pt from '../pt/progress'
import type { Translation } from '../translation'

export default {
  title: 'Progress on the objectives',
  lead: 'What was done for each objective, as reported by the cities responsible for it.',
  open: 'Progress on the objectives',
  none: 'The objectives of this plan have not been written yet.',
  noneResponsible: 'No city is responsible for this objective yet.',
  assign: 'Choose the responsible cities',
  assignOf: 'Choose the cities responsible for objective {number, number}',
  cities: 'Responsible cities',
  report: 'Report progress',
  reportOf: 'Report progress on objective {number, number}',
  editNote: 'Edit the note',
  remove: 'Remove the note',
  removed: 'Note removed.',
  text: 'What was done',
  reportedOn: 'Day',
  isReached: 'This completes the objective',
  by: '{date}, {city}',
  bySecretariat: '{date}, the network’s secretariat',
  reached: 'The objective has been reached.',
  state: { notBegun: 'Not started yet', underWay: 'Under way', reached: 'Reached' },
  reasons: {
    activities:
      '{planned, plural, =0 {no activity planned} one {{held, plural, =0 {the planned activity has not been held yet} other {the planned activity was held}}} other {{held, number} of {planned, number} activities held}}',
    indicators:
      '{met, number} of {judged, plural, one {# indicator at its target} other {# indicators at their target}}',
    openIndicators: '{open, plural, one {one indicator without a baseline} other {# indicators without a baseline}}',
    notes: '{notes, plural, =0 {no notes} one {one note} other {# notes}}',
  },
} satisfies Translation<typeof pt>
