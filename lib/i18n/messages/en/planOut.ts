import type pt from '../pt/planOut'
import type { Translation } from '../translation'

export default {
  download: 'Download',
  formats: {
    pptx: 'presentation (.pptx)',
    pdf: 'PDF',
    md: 'Markdown',
    json: 'JSON',
  },
  edition: 'Edition {number}, published on {date}',
  working: 'Working version of {date}',
  fileName: 'work-plan',
  source: 'Source: {unit}. {plan}. {version}. {address}',
  continued: '{heading} ({part} of {parts})',
} satisfies Translation<typeof pt>
