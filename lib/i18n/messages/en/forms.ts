import type pt from '../pt/forms'
import type { Translation } from '../translation'

export default {
  original: 'original',
  originalLanguage: 'Language in which the text is written',
  outdated: 'The original has changed since this translation.',
  stillRight: 'I have checked it: still right is the translation into',
  savedMeanwhile: 'Saved by somebody else while you were writing:',
  useThisText: 'Use this text',
  saving: 'Saving…',
} satisfies Translation<typeof pt>
