import type pt from '../pt/forms'
import type { Translation } from '../translation'

export default {
  original: 'original',
  originalLanguage: 'Language of the original',
  outdated: 'The original has changed since this translation.',
  stillRight: 'Translation checked: it is still correct in',
  savedMeanwhile: 'Saved by somebody else while you were writing:',
  useThisText: 'Use this text',
  saving: 'Saving…',
} satisfies Translation<typeof pt>
