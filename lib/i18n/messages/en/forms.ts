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
  signIn: 'Sign in, in another tab',
  markdown: {
    title: 'How to shape the text',
    lead: 'Write as usual; a few signs give the text its shape (Markdown). Once it is saved, the page shows the text as it will be read.',
    typed: {
      heading: '## Metropolitan plans',
      point: '- a point',
      numbered: '1. the first',
      strong: '**word**',
      emphasis: '*word*',
      link: '[the report](https://…)',
      quotation: '> what was said',
      paragraph: 'An empty line',
    },
    becomes: {
      heading: 'title of a part',
      point: 'point of a list',
      numbered: 'point of a numbered list',
      strong: 'in bold',
      emphasis: 'in italics',
      link: 'link with these words',
      quotation: 'quotation',
      paragraph: 'new paragraph',
    },
  },
} satisfies Translation<typeof pt>
