import type pt from '../pt/planOut'
import type { Translation } from '../translation'

export default {
  download: 'Descargar',
  formats: {
    pptx: 'presentación (.pptx)',
    docx: 'texto editable (.docx)',
    pdf: 'PDF',
    md: 'Markdown',
    json: 'JSON',
  },
  edition: 'Edición {number}, publicada el {date}',
  working: 'Versión de trabajo del {date}',
  fileName: 'plan-de-trabajo',
  source: 'Fuente: {unit}. {plan}. {version}. {address}',
  present: 'Presentar',
  presentation: 'Presentación',
  howToTurn: 'Pase las diapositivas con ↓ y ↑ o con un mando. Pantalla completa: F11; en Mac, Ctrl+⌘+F.',
  backToPlan: 'Volver al plan',
  previous: 'Anterior',
  next: 'Siguiente',
  slide: 'Diapositiva {number} de {count}',
} satisfies Translation<typeof pt>
