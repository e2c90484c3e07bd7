/** Scheduled activities: their kinds, dates, places and states. */
export default {
  activities: 'Atividades Programadas',
  schedule: 'Programação',
  noActivities: 'As atividades deste plano ainda não foram programadas.',
  place: 'Local: {place}',
  placeAndOnline: 'Local: {place}, e on-line',
  online: 'On-line',
  placeOpen: 'Local a definir',

  kinds: {
    MEETING: 'Reunião',
    TECHNICAL_MISSION: 'Missão técnica',
    SEMINAR: 'Seminário',
    WORKSHOP: 'Oficina',
    TRAINING: 'Capacitação',
    SURVEY: 'Levantamento',
    PUBLICATION: 'Publicação',
    SUMMIT: 'Cúpula',
    OTHER: 'Outra atividade',
  },
  states: {
    TENTATIVE: 'Prevista',
    CONFIRMED: 'Confirmada',
    HELD: 'Realizada',
    POSTPONED: 'Adiada',
    CANCELLED: 'Cancelada',
    UNRECORDED: 'Sem registro de realização',
  },
  marks: {
    year: 'só o ano é conhecido',
    month: 'mês conhecido',
    day: 'dia marcado',
    time: 'dia e hora marcados',
    held: 'realizada',
    moved: 'adiada',
    cancelled: 'cancelada',
  },
  legend: 'O que dizem as marcas',
  dateToBeConfirmed: 'Data a confirmar',

  next: 'A seguir',
  noneNext: 'Nenhuma atividade está programada daqui em diante.',
  noneNextSeePast:
    'Nenhuma atividade está programada daqui em diante. As anteriores continuam na <link>programação</link>.',
  wholeSchedule: 'Ver toda a programação',

  hostedHere: 'Atividades que sedia',
  noneHosted: 'Nenhum plano publicado prevê atividades nesta cidade.',
} as const
