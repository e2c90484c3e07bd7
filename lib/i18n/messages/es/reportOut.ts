import type pt from '../pt/reportOut'
import type { Translation } from '../translation'

export default {
  title: 'Informe {years}',
  version: 'Versión {number, number}, publicada el {date}',
  working: 'Versión de trabajo del {date}',
  asOf: 'Datos al {date}.',
  measuredBy: 'Lo realizado se compara con la edición {number, number} del plan, publicada el {date}.',
  notMeasured: 'El plan no tiene una edición publicada con la cual comparar lo realizado.',
  offices: 'Quién coordinó',
  noOffices: 'Ninguna ciudad coordinó la unidad en este período.',
  changes: 'Cambios en los mandatos',
  change: {
    opened: '{city} ({role}). Inicio: {date}.',
    ended: '{city} ({role}). Fin: {date}.',
    extended: '{city} ({role}). Prórroga: {date}. Fin previsto antes: {from}; ahora: {to}.',
  },
  activities: 'Actividades',
  noActivities: 'No hubo actividades en este período.',
  outcome: {
    held: 'Realizadas ({count, number})',
    notHeld: 'No realizadas ({count, number})',
    postponed: 'Postergadas, aún sin nueva fecha ({count, number})',
    movedOut: 'Quedaron fuera de este período ({count, number})',
    takenOut: 'Retiradas del plan ({count, number})',
    unrecorded: 'Sin registro de realización ({count, number})',
    open: 'Por realizar ({count, number})',
  },
  added: 'Agregada al plan después de la edición.',
  sheet:
    'Por las ciudades, {onSite, plural, one {# persona} other {# personas}} en el lugar y {remote, number} a distancia; {guests, plural, =0 {ninguna persona invitada} one {# persona invitada} other {# personas invitadas}}.',
  attendance: 'Asistencia de las ciudades',
  noAttendance: 'Ninguna reunión del período tiene asistencias registradas.',
  meetings:
    '{meetings, plural, one {# reunión con asistencias registradas.} other {# reuniones con asistencias registradas.}}',
  cities:
    '{came, number} de {all, plural, one {# ciudad} other {# ciudades}} de la unidad participaron al menos una vez.',
  attendanceCaption: 'En cuántas reuniones estuvo cada ciudad, y con cuántas personas',
  attendanceDrawn:
    'Reuniones en las que cada ciudad estuvo en el lugar y a distancia. La tabla que sigue dice lo mismo en números.',
  attendanceMeans: 'La tabla cuenta reuniones; la última columna suma las personas de cada ciudad en todas ellas.',
  decisions: 'Acuerdos',
  noDecisions: 'No se publicaron acuerdos en este período.',
  objectives: 'Objetivos',
  noObjectives: 'El plan no tiene objetivos escritos.',
  closing: 'Palabras finales',
  column: {
    city: 'Ciudad',
    onSite: 'En el lugar',
    remote: 'A distancia',
    excused: 'Justificada',
    absent: 'Ausente',
    people: 'Personas',
    decision: 'Lo que se decidió',
    meeting: 'Reunión',
    responsible: 'Responsable',
    due: 'Plazo',
    state: 'Estado',
  },
} satisfies Translation<typeof pt>
