import type pt from '../pt/scheduleViews'
import type { Translation } from '../translation'

export default {
  views: 'Modo de ver',
  view: { list: 'Lista', year: 'Año', month: 'Mes' },
  periods: 'Período',
  period: { all: 'Todo', upcoming: 'Próximas', past: 'Anteriores' },
  allYears: 'Todos los años',
  months: 'Otros meses',
  monthBefore: 'Mes anterior: {month}',
  monthAfter: 'Mes siguiente: {month}',

  choose: 'Elegir actividades',
  unit: 'Unidad',
  anyUnit: 'Todas',
  city: 'Ciudad sede',
  anyCity: 'Todas',
  kind: 'Tipo',
  anyKind: 'Todos',
  status: 'Situación',
  anyStatus: 'Todas',
  mine: 'Solo las de mis ciudades como sede',
  apply: 'Mostrar',

  count: '{count, plural, =0 {Ninguna actividad} one {# actividad} other {# actividades}}',
  countOf: '{shown, number} de {count, plural, one {# actividad} other {# actividades}}',
  chosen: {
    unit: 'de la {unit}',
    city: 'en {city}',
    kind: 'tipo: {kind}',
    status: 'situación: {status}',
    mine: 'en mis ciudades',
    upcoming: 'próximas',
    past: 'anteriores',
    year: 'de {year}',
  },
  remove: 'Quitar',
  removeChoice: 'Quitar: {choice}',
  showAll: 'Mostrar todas',
  noneChosen: 'Ninguna actividad corresponde a lo elegido.',
  noneInYear: 'No hay nada programado para {year}.',
  noneInMonth: 'No hay nada programado para un día de este mes.',

  networkSchedule: 'Programación de la red',
  networkDescription:
    'Las actividades programadas de todas las unidades temáticas de {network}, por mes: fecha, lugar y situación de cada una.',
  networkLead: 'Las actividades de los planes publicados de todas las unidades.',
  noneInNetwork: 'Ningún plan publicado de la red tiene actividades programadas.',
  everyUnit: 'La programación de todas las unidades',

  yearTable: 'Programación de {year}',
  yearCaption: 'Una línea por actividad, una columna por mes.',
  activity: 'Actividad',
  monthTable: 'Programación de {month}',
  undated: 'Todavía sin día fijado',
  today: 'hoy',

  clash: {
    short: 'Coincide con <a>{title}</a> ({unit})',
    sameDays: 'En la misma fecha que <a>{title}</a> ({unit}). En las dos unidades: {cities}.',
    someDays: 'Con días en común con <a>{title}</a> ({unit}). En las dos unidades: {cities}.',
  },
  moreCities: '{count, plural, one {una ciudad más} other {# ciudades más}}',

  yourTime: 'En su horario: {when} ({zone})',
} satisfies Translation<typeof pt>
