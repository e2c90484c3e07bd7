import type pt from '../pt/polls'
import type { Translation } from '../translation'

export default {
  title: 'Consulta de fechas',
  candidates: 'Fechas posibles',
  invite: 'Todavía no se sabe el día. Las ciudades de la unidad pueden decir qué fechas les convienen.',
  open: 'Consultar a las ciudades',
  notPublished: 'Se podrá consultar a las ciudades sobre la fecha cuando el plan esté publicado.',
  opened: 'Consulta abierta. Las ciudades reciben un correo en unos minutos; hasta entonces, se puede ver y retirar.',
  mails: 'Ver los correos de la unidad',
  closed: 'Consulta cerrada. Las ciudades reciben un correo en unos minutos.',
  deadline: 'Responder hasta el {date}',
  noDeadline: 'Sin plazo para responder',
  deadlinePassed: 'El plazo terminó el {date}.',
  overtaken:
    'Hay una consulta abierta, pero ya no hay nada que preguntar: la fecha se fijó de otro modo, o la actividad ya se realizó o fue cancelada.',
  running:
    'Se está consultando a las ciudades sobre esta fecha. Para usar lo que respondieron, cierre la consulta; si se fija un día aquí, ya nadie podrá responder.',
  answered:
    '{answered, plural, =0 {Ninguna ciudad respondió todavía} one {# ciudad respondió} other {# ciudades respondieron}}; {open, plural, =0 {no falta ninguna} one {falta #} other {faltan #}}.',
  choices: { YES: 'Sí', IF_NEED_BE: 'Si es necesario', NO: 'No' },
  tallies: { YES: '{count, number} sí', IF_NEED_BE: '{count, number} si es necesario', NO: '{count, number} no' },
  noTally: 'sin respuestas',
  best: 'Conviene a más ciudades',
  chosen: 'Elegida',
  noAnswer: 'Sin respuesta',
  city: 'Ciudad',
  table: 'Respuestas por ciudad',
  ways: { BY_LINK: 'por el enlace del correo', ON_BEHALF: 'registrada en nombre de la ciudad' },
  own: 'Respuesta de su ciudad',
  answer: 'Responder',
  answerOf: 'Responder por {city}',
  change: 'Cambiar',
  changeOf: 'Cambiar la respuesta de {city}',
  record: 'Registrar',
  recordOf: 'Registrar la respuesta de {city}',
  recordHint:
    'Registre lo que la ciudad respondió por otro medio. La respuesta queda marcada como registrada en su nombre.',
  answerHint: 'La respuesta se puede cambiar mientras la consulta esté abierta.',
  moveDeadline: 'Cambiar el plazo',
  close: 'Cerrar la consulta',
  closeHint:
    'La fecha elegida pasa a ser la de la actividad: en su página, en la programación y en los calendarios. Las ciudades consultadas reciben un correo.',
  endedChosen: 'Consulta cerrada el {date}: {chosen}',
  endedWithout: 'Consulta cerrada el {date} sin fijar fecha',
  fields: {
    candidate: 'Fecha {number, number}',
    startsOn: 'Día',
    endsOn: 'Último día',
    startTime: 'Desde las',
    endTime: 'Hasta las',
    hoursHint:
      'Indique el último día solo si son varios. La hora no es obligatoria; vale en la {zone}. Las fechas en blanco no cuentan.',
    more: 'Más fechas',
    deadlineOn: 'Responder hasta el día',
    deadlineHint: 'Quien no haya respondido recibe un recordatorio tres días antes.',
    chosen: '¿Con qué fecha termina la consulta?',
    none: 'Ninguna de ellas: la fecha sigue como está',
  },
  asked: {
    title: 'A la espera de su respuesta',
    line: 'Consulta de fechas de la {unit}, {cities}',
  },
  byLink: {
    title: 'Responder a la consulta de fechas',
    lead: 'Permite responder en nombre de {city}, y nada más.',
    answered: 'La respuesta de {city}',
    activity: 'Ver la página de la actividad',
    closed: 'El plazo para responder terminó. Si algo cambió, hable con la ciudad que coordina la unidad.',
    ended: 'Esta consulta ya se cerró. La fecha de la actividad está arriba.',
    notAsked: '{city} ya no participa en la unidad. En caso de duda, hable con la ciudad que coordina la unidad.',
    expiredTitle: 'Este enlace ya no vale',
    expired:
      'Su plazo terminó, o quien lo recibió ya no representa a la ciudad. Entre a Enlace para responder o hable con la ciudad que coordina la unidad.',
    signIn: 'Entrar y responder',
    invalidTitle: 'Este enlace no funciona',
    invalid:
      'La dirección está incompleta o la consulta ya no existe. Abra el enlace directamente desde el mensaje recibido.',
  },
} satisfies Translation<typeof pt>
