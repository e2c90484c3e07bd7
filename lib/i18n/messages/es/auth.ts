import type pt from '../pt/auth'
import type { Translation } from '../translation'

export default {
  title: 'Ingresar',
  lead: 'Escriba su dirección de correo: le enviamos un enlace y un código para ingresar. No hay contraseña.',
  form: 'Pedir enlace y código',
  email: 'Correo electrónico',
  ask: 'Enviar enlace y código',
  sending: 'Enviando…',
  whoMay:
    'Ingresa quien representa a una ciudad o trabaja en la secretaría de la red. Si todavía no tiene acceso, pídalo a quien representa a su ciudad, a la coordinación de la unidad o a la secretaría.',
  alreadyIn: 'Usted ya ingresó como {name}.',
  toWorkspace: 'Ir al área de trabajo',
  done: {
    signedOut: 'Usted salió.',
    sessionsEnded: 'Todas sus sesiones fueron cerradas.',
  },
  code: {
    title: 'Revise su correo',
    lead: 'Si {email} tiene acceso a Enlace, un mensaje está en camino, con un enlace y un código de seis dígitos. Ambos valen por {minutes} minutos.',
    form: 'Ingresar con el código',
    field: 'Código de seis dígitos',
    hint: 'Abra el enlace o escriba aquí el código, por ejemplo cuando el mensaje llega a otro dispositivo.',
    submit: 'Ingresar',
    notArrived: '¿No llegó? Vea si está entre los mensajes no deseados y si la dirección es la correcta.',
    again: 'Pedir otro mensaje',
    none: 'Este navegador no está esperando un código.',
  },
  confirm: {
    title: 'Ingresar a Enlace',
    lead: 'Va a ingresar como {email}.',
    submit: 'Ingresar',
    expiredTitle: 'Este enlace ya no vale',
    expired: 'Ya fue usado o venció: cada enlace vale por {minutes} minutos y una única vez.',
    again: 'Pedir otro enlace',
  },
  demo: {
    title: 'Personas de la demostración',
    lead: 'Son ficticias. Ingrese con un clic y vea lo que cada una puede hacer.',
    enter: 'Ingresar',
    enterAs: 'Ingresar como {name}',
    secretariat: 'Secretaría de la red {network}',
  },
} satisfies Translation<typeof pt>
