import type pt from '../pt/planOut'
import type { Translation } from '../translation'

export default {
  download: 'Download',
  formats: {
    pptx: 'presentation (.pptx)',
    docx: 'editable text (.docx)',
    pdf: 'PDF',
    md: 'Markdown',
    json: 'JSON',
  },
  edition: 'Edition {number}, published on {date}',
  working: 'Working version of {date}',
  fileName: 'work-plan',
  source: 'Source: {unit}. {plan}. {version}. {address}',
  present: 'Present',
  presentation: 'Presentation',
  howToTurn: 'Turn the slides with ↓ and ↑ or a clicker. Full screen: F11; on a Mac, Ctrl+⌘+F.',
  backToPlan: 'Back to the plan',
  previous: 'Previous',
  next: 'Next',
  slide: 'Slide {number} of {count}',
} satisfies Translation<typeof pt>
