import type pt from '../pt/forms'
import type { Translation } from '../translation'

export default {
  original: 'original',
  originalLanguage: 'Idioma en que se escribe el texto',
  outdated: 'El original cambió después de esta traducción.',
  stillRight: 'Lo revisé: sigue siendo correcta la traducción al',
  savedMeanwhile: 'Guardado por otra persona mientras usted escribía:',
  useThisText: 'Usar este texto',
  saving: 'Guardando…',
} satisfies Translation<typeof pt>
