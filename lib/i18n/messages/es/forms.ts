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
  signIn: 'Ingresar en otra pestaña',
  markdown: {
    title: 'Cómo dar forma al texto',
    lead: 'Escriba como siempre; algunos signos dan forma al texto (Markdown). Después de guardar, la página muestra el texto como se leerá.',
    typed: {
      heading: '## Planes metropolitanos',
      point: '- un punto',
      numbered: '1. el primero',
      strong: '**palabra**',
      emphasis: '*palabra*',
      link: '[el informe](https://…)',
      quotation: '> lo que se dijo',
      paragraph: 'Una línea en blanco',
    },
    becomes: {
      heading: 'título de una parte',
      point: 'punto de una lista',
      numbered: 'punto de una lista numerada',
      strong: 'en negrita',
      emphasis: 'en cursiva',
      link: 'enlace con esas palabras',
      quotation: 'cita',
      paragraph: 'párrafo nuevo',
    },
  },
} satisfies Translation<typeof pt>
