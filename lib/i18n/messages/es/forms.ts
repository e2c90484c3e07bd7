import type pt from '../pt/forms'
import type { Translation } from '../translation'

export default {
  original: 'original',
  originalLanguage: 'Idioma del original',
  outdated: 'El original cambió después de esta traducción.',
  stillRight: 'Traducción revisada: sigue siendo correcta en',
  savedMeanwhile: 'Guardado por otra persona mientras usted escribía:',
  useThisText: 'Usar este texto',
  saving: 'Guardando…',
} satisfies Translation<typeof pt>
