import type pt from '../pt/auth'
import type { Translation } from '../translation'

export default {
  title: 'Ingresar',
  lead: 'Indique su correo electrónico. Recibirá un enlace y un código para ingresar, sin necesidad de contraseña.',
  form: 'Pedir enlace y código',
  email: 'Correo electrónico',
  ask: 'Enviar enlace y código',
  sending: 'Enviando…',
  whoMay:
    'El acceso es para quienes representan a una ciudad o trabajan en la secretaría de la red. Si todavía no tiene acceso, hable con los representantes de su ciudad, con la coordinación de la unidad o con la secretaría.',
  alreadyIn: 'Ya ingresó como {name}.',
  toWorkspace: 'Ir al espacio de trabajo',
  done: {
    signedOut: 'Ha salido de Enlace.',
    sessionsEnded: 'Se cerraron todas sus sesiones.',
  },
  code: {
    title: 'Revise su correo',
    lead: 'Si {email} tiene acceso a Enlace o una invitación vigente, recibirá en instantes un mensaje con un enlace y un código de seis dígitos. Ambos valen por {minutes, plural, one {# minuto} other {# minutos}}.',
    form: 'Ingresar con el código',
    field: 'Código de seis dígitos',
    hint: 'Abra el enlace del mensaje o, si lo recibió en otro dispositivo, escriba aquí el código.',
    submit: 'Ingresar',
    notArrived: '¿No llegó? Busque en la carpeta de correo no deseado y compruebe que la dirección sea correcta.',
    again: 'Pedir otro mensaje',
    none: 'En este navegador no se ha pedido ningún código, o el pedido ya venció.',
  },
  confirm: {
    title: 'Ingresar a Enlace',
    lead: 'Va a ingresar como {email}.',
    submit: 'Ingresar',
    expiredTitle: 'Este enlace ya no es válido',
    expired:
      'El enlace ya fue usado o venció. Cada enlace vale por {minutes, plural, one {# minuto} other {# minutos}} y solo puede usarse una vez.',
    again: 'Pedir otro enlace',
  },
  demo: {
    title: 'Personas de la demostración',
    lead: 'Son ficticias. Ingrese con un clic y vea lo que cada una puede hacer.',
    enter: 'Ingresar',
    enterAs: 'Ingresar como {name}',
    secretariat: 'Secretaría de {network}',
  },
} satisfies Translation<typeof pt>
