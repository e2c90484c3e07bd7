import type pt from '../pt/schedule'
import type { Translation } from '../translation'

export default {
  activities: 'Actividades Programadas',
  schedule: 'Programación',
  noActivities: 'Las actividades de este plan todavía no fueron programadas.',
  place: 'Lugar: {place}',
  placeAndOnline: 'Lugar: {place}, y en línea',
  online: 'En línea',
  placeOpen: 'Lugar a definir',

  kinds: {
    MEETING: 'Reunión',
    TECHNICAL_MISSION: 'Misión técnica',
    SEMINAR: 'Seminario',
    WORKSHOP: 'Taller',
    TRAINING: 'Capacitación',
    SURVEY: 'Relevamiento',
    PUBLICATION: 'Publicación',
    SUMMIT: 'Cumbre',
    OTHER: 'Otra actividad',
  },
  states: {
    TENTATIVE: 'Prevista',
    CONFIRMED: 'Confirmada',
    HELD: 'Realizada',
    POSTPONED: 'Postergada',
    CANCELLED: 'Cancelada',
    UNRECORDED: 'Sin registro de realización',
  },
  marks: {
    year: 'solo se conoce el año',
    month: 'mes conocido',
    day: 'día fijado',
    time: 'día y hora fijados',
    held: 'realizada',
    moved: 'postergada',
    cancelled: 'cancelada',
  },
  legend: 'Qué dicen las marcas',
  dateToBeConfirmed: 'Fecha a confirmar',

  next: 'Próximamente',
  noneNext: 'No hay actividades programadas de aquí en adelante.',
  noneNextSeePast:
    'No hay actividades programadas de aquí en adelante. Las anteriores siguen en la <link>programación</link>.',
  wholeSchedule: 'Ver toda la programación',

  hostedHere: 'Actividades de las que es sede',
  noneHosted: 'Ningún plan publicado prevé actividades en esta ciudad.',
} satisfies Translation<typeof pt>
