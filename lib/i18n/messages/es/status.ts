import type pt from '../pt/status'
import type { Translation } from '../translation'

export default {
  notFound: {
    title: 'Esta página no existe',
    lead: 'Puede que la dirección tenga un error, o que lo que estaba aquí ya no esté publicado.',
    advice: 'Revise la dirección, o busque a partir de una de estas páginas:',
  },
  error: {
    title: 'No fue posible mostrar esta página',
    lead: 'Algo falló de nuestro lado. Lo que estaba guardado sigue guardado.',
    advice:
      'Vuelva a intentarlo en un momento. Si el problema continúa, avise a la secretaría de la red e indique la dirección de la página.',
  },
  unavailable: {
    title: 'El sitio no está disponible por unos instantes',
    lead: 'En este momento el servidor no tiene acceso a los datos. No se perdió nada, y volverá a intentarlo solo.',
    advice:
      'Espere un minuto y recargue la página. Es posible que lo que acaba de enviar no se haya guardado: revíselo antes de enviarlo otra vez.',
  },
  sessionEnded: {
    title: 'Su sesión terminó',
    lead: 'Lo que envió todavía no se guardó, pero no se perdió nada: sigue en esta página.',
    signIn: 'Ingresar de nuevo, en otra pestaña',
    comeBack: 'Después vuelva a esta página y envíelo otra vez.',
    send: 'Enviar otra vez',
    written: 'Lo que escribió',
  },
  home: 'Página de inicio',
  cities: 'Ciudades de la red',
  tryAgain: 'Intentar de nuevo',
} satisfies Translation<typeof pt>
