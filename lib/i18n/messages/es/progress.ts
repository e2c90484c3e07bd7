import type pt from '../pt/progress'
import type { Translation } from '../translation'

export default {
  title: 'Avance de los objetivos',
  lead: 'Lo que se hizo por cada objetivo, según las ciudades que responden por él.',
  open: 'Avance de los objetivos',
  none: 'Los objetivos de este plan todavía no se escribieron.',
  noneResponsible: 'Todavía ninguna ciudad responde por este objetivo.',
  assign: 'Elegir las ciudades responsables',
  assignOf: 'Elegir las ciudades responsables del objetivo {number, number}',
  cities: 'Ciudades responsables',
  report: 'Informar el avance',
  reportOf: 'Informar el avance del objetivo {number, number}',
  editNote: 'Modificar la nota',
  remove: 'Retirar la nota',
  removed: 'Nota retirada.',
  text: 'Qué se hizo',
  reportedOn: 'Día',
  isReached: 'Con esto, el objetivo se alcanzó',
  by: '{date}, {city}',
  bySecretariat: '{date}, secretaría de la red',
  reached: 'El objetivo se alcanzó.',
  state: { notBegun: 'Todavía no comenzó', underWay: 'En marcha', reached: 'Alcanzado' },
  reasons: {
    activities:
      '{planned, plural, =0 {ninguna actividad prevista} one {{held, plural, =0 {la actividad prevista todavía no se realizó} other {la actividad prevista se realizó}}} other {{held, number} de {planned, number} actividades realizadas}}',
    indicators: '{met, number} de {judged, plural, one {# indicador en la meta} other {# indicadores en la meta}}',
    openIndicators: '{open, plural, one {un indicador sin línea de base} other {# indicadores sin línea de base}}',
    notes: '{notes, plural, =0 {ninguna nota} one {una nota} other {# notas}}',
  },
} satisfies Translation<typeof pt>
