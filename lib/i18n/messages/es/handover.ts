import type pt from '../pt/handover'
import type { Translation } from '../translation'

export default {
  title: 'Traspaso de la coordinación',
  fromTo: '{outgoing} traspasa la coordinación a {successor}',
  fromUnknown: '{outgoing} traspasa la coordinación; todavía no se sabe a quién',
  noDay: 'Día aún no definido',
  precision: { YEAR: 'Solo se sabe el año', MONTH: 'Solo se sabe el mes', DAY: 'Día definido', TIME: 'Día definido' },
  state: {
    open: 'En preparación. Falta: {missing}.',
    confirmed:
      'Confirmado por las dos ciudades. El {date} la coordinación pasa sola; hasta entonces se puede cancelar.',
    passed: 'La coordinación pasó el {date}.',
    calledOff: 'Cancelado el {date}.',
    missed: 'El día llegó sin que todo estuviera confirmado: la coordinación no pasó.',
  },
  missing: {
    successor: 'decir qué ciudad asume',
    day: 'decir el día',
    outgoing: 'la confirmación de {city}',
    incoming: 'la confirmación de la ciudad que asume',
  },
  reason: 'Motivo de la cancelación',
  opened: {
    COORDINATION: 'Abierto por la ciudad que coordina, el {date}.',
    SECRETARIAT: 'Abierto por la secretaría de la red, el {date}.',
    ITSELF: 'Abierto por sí mismo, el {date}, porque el mandato se acerca a su fin.',
  },
  terms: {
    edit: 'Editar lo que se acuerda y las notas',
    means:
      'Cambiar la ciudad, el día o lo que pasa retira las confirmaciones ya dadas. Las notas se pueden cambiar siempre.',
    successor: 'Ciudad que asume',
    dayHint: 'Basta el año mientras no se sepa más; para confirmar hace falta el día.',
    passesTasks: 'Los acuerdos abiertos de la ciudad que entrega pasan a la que asume',
    title: 'Lo que se acuerda',
    from: 'Entrega',
    to: 'Asume',
    notKnown: 'Todavía no se sabe',
    day: 'Primer día de la nueva coordinación',
    tasks: 'Acuerdos abiertos',
    tasksPass: 'Pasan a la ciudad que asume',
    tasksStay: 'Quedan con la ciudad que entrega',
  },
  confirmations: {
    title: 'Confirmaciones',
    means:
      'Cuando las dos ciudades hayan confirmado, la coordinación y los accesos pasan el día acordado, sin que nadie tenga que hacer nada. Hasta la víspera, el traspaso se puede cancelar.',
    on: 'Confirmó el {date}',
    bySecretariat: 'Confirmado por la secretaría de la red el {date}',
    not: 'Todavía no confirmó',
    confirm: 'Confirmar por {city}',
    accept: 'Aceptar por {city}',
    nobody:
      'Nadie representa a {city} en Enlace. Hay que invitar a alguien de allí, que pueda aceptar y después coordinar.',
    invite: 'Invitar a alguien de {city}',
    askToInvite: 'Quien invita es la secretaría de la red: hable con ella.',
  },
  points: {
    add: 'Agregar un punto',
    text: 'Lo que falta hacer',
    edit: 'Editar este punto',
    editOf: 'Editar: {point}',
    tick: 'Marcar como hecho',
    tickOf: 'Marcar como hecho: {point}',
    untick: 'Todavía por hacer',
    untickOf: 'Todavía por hacer: {point}',
    title: 'Otros puntos',
    lead: 'Lo que no se lee en los datos: contraseñas, llaves, conversaciones empezadas.',
    none: 'Ningún otro punto.',
    done: 'hecho',
    open: 'por hacer',
    doneOn: 'Hecho el {date}',
  },
  callOff: {
    begin: 'Cancelar el traspaso',
    now: 'Cancelar el traspaso ahora',
    keep: 'Mantener el traspaso',
    means: 'Los mandatos vuelven a ser los de antes, y se avisa a las dos ciudades con el motivo.',
  },
  notes: { edit: 'Editar las notas', title: 'Notas para quien asume', none: 'Todavía no hay notas.' },
  history: 'Historial del traspaso',
  none: {
    text: 'Ningún traspaso en preparación. Aquí se acuerda a quién y qué día pasa la coordinación, y queda claro lo que está abierto.',
    whoMay: 'Lo abre la ciudad que coordina la unidad o la secretaría de la red.',
    open: 'Abrir el traspaso',
  },
  refused:
    'El traspaso de la coordinación lo leen la ciudad que coordina la unidad, la que asume y la secretaría de la red. Si es su caso, hable con la secretaría.',
  backToUnit: 'Volver a la unidad',
} satisfies Translation<typeof pt>
