import type pt from '../pt/mail'
import type { Translation } from '../translation'

export default {
  signIn: {
    subject: 'Su acceso a Enlace',
    open: 'Para ingresar a Enlace, abra esta dirección y confirme:',
    button: 'Ingresar a Enlace',
    code: 'Si lo prefiere, escriba este código en la página en la que pidió el acceso:',
    validity: 'El enlace y el código valen por {minutes} minutos, y solo uno de los dos puede usarse, una única vez.',
    notYou: 'Si usted no lo pidió, ignore este mensaje: sin él nadie puede ingresar en su nombre.',
  },
} satisfies Translation<typeof pt>
