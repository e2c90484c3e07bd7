import type pt from '../pt/reportOut'
import type { Translation } from '../translation'

export default {
  title: 'Informe {years}',
  version: 'Versión {number, number}, publicada el {date}',
  working: 'Versión de trabajo del {date}, sin publicar',
  asOf: 'Datos al {date}.',
  measuredBy: 'Lo realizado se compara con la edición {number, number} del plan, publicada el {date}.',
  notMeasured: 'El plan no tiene una edición publicada con la cual comparar lo realizado.',
  source: 'Fuente: {unit}. {report}. {plan}. {version}. {address}',
  numbers: {
    title: 'El período en números',
    counted: '{words}: {count, number}',
    held: '{count, plural, one {actividad realizada} other {actividades realizadas}}, de {total, number} de las que trata este informe',
    moved: 'Cambiaron de fecha ({count, number})',
    added: 'Agregadas al plan después de la edición ({count, number})',
    meetings:
      '{count, plural, one {reunión con asistencias registradas} other {reuniones con asistencias registradas}}',
    decisions: '{count, plural, one {acuerdo} other {acuerdos}}',
    reached: '{count, plural, one {objetivo alcanzado} other {objetivos alcanzados}}, de {total, number}',
    ofCity:
      '{city}: en el lugar {onSite, number}, a distancia {remote, number}, ausencia justificada {excused, number}, sin justificar {absent, number}; personas {people, number}',
  },
  charts: {
    byMonth: 'Actividades por mes',
    byMonthDrawn:
      'Cuántas actividades de cada mes se realizaron, y cuántas no. La tabla que sigue dice lo mismo en números.',
    byKind: 'Actividades por tipo',
    byKindDrawn:
      'Cuántas actividades de cada tipo se realizaron, y cuántas no. La tabla que sigue dice lo mismo en números.',
    byState: 'Objetivos por estado',
    byStateDrawn: 'Cuántos objetivos están en cada estado. La tabla que sigue dice lo mismo en números.',
    means:
      'Se cuentan las actividades de este período, realizadas o no; no se cuentan las que quedaron fuera de él ni las retiradas del plan.',
    kindsMean: 'Una actividad de varios tipos cuenta en cada uno.',
    otherMonths: 'En los meses que no figuran en la tabla no hay actividades con mes definido.',
    noMonthMeans:
      '“Sin mes definido”: la fecha solo se conoce por el año o por varios meses, o la última que tuvo queda fuera del período.',
    noMonth: 'Sin mes definido',
    held: 'Realizadas',
    notHeld: 'No realizadas o por realizar',
    month: 'Mes',
    kind: 'Tipo',
    kinds: 'Tipos',
    which: 'Cuáles',
  },
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
  published: 'Informes',
  versionNumber: 'Versión {number, number}',
  frozen: 'Esta versión ya no cambia.',
  latest: 'La última versión es la <a>versión {number, number}</a>.',
  others: 'Otras versiones',
  cite: 'Para citar esta versión: {address}',
  download: 'Descargar',
  fileIn: { pptx: 'presentación en {languages}', pdf: 'PDF en {languages}' },
  fileName: 'informe',
  description:
    'Lo que hizo la {unit} ({acronym}) de la red {network} en {years}: actividades, asistencia de las ciudades, acuerdos y objetivos.',
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
