import type pt from '../pt/mail'
import type { Translation } from '../translation'

export default {
  signIn: {
    subject: 'Su acceso a Enlace',
    open: 'Para ingresar a Enlace, abra esta dirección y confirme:',
    button: 'Ingresar a Enlace',
    code: 'Si lo prefiere, escriba este código en la página en la que pidió el acceso:',
    validity:
      'El enlace y el código valen por {minutes, plural, one {# minuto} other {# minutos}}, y solo se puede usar uno de los dos, una única vez.',
    notYou: 'Si usted no pidió este acceso, ignore el mensaje: sin él, nadie puede ingresar en su nombre.',
  },
} satisfies Translation<typeof pt>
