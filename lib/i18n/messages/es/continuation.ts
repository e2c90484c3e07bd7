import type pt from '../pt/continuation'
import type { Translation } from '../translation'

export default {
  open: 'Abierto',
  closed: 'Cerrado',
  closedPublic: 'Plan cerrado el {date}.',
  closedOn: 'Este plan se cerró el {date}.',
  closedByForCity: 'Este plan fue cerrado el {date} por {person}, en nombre de {city}.',
  closedBySecretariat: 'Este plan fue cerrado el {date} por {person}, de la secretaría de la red.',
  close: 'Cerrar el plan',
  closeMeans:
    'Una vez cerrado, el plan se sigue leyendo como antes, pero solo la secretaría de la red puede modificar lo que es suyo: textos, actividades, reuniones, respuestas y actas. Solo ella puede reabrirlo.',
  closeNow: 'Cerrar ahora',
  closedNow: 'Plan cerrado.',
  staysOpen: 'Todavía queda abierto:',
  nothingOpen: 'Nada queda abierto: actividades, acuerdos y actas están al día.',
  openActivities:
    '{count, plural, one {Una actividad ni realizada ni cancelada} other {# actividades ni realizadas ni canceladas}}',
  openDecisions: '{count, plural, one {Un acuerdo abierto} other {# acuerdos abiertos}}',
  openMinutes: '{count, plural, one {Un acta sin publicar} other {# actas sin publicar}}',
  reopen: 'Reabrir el plan',
  reason: 'Motivo',
  reasonHint: 'Queda en el historial del plan, para quien pregunte después.',
  reopenNow: 'Reabrir',
  reopenedNow: 'Plan reabierto: la ciudad coordinadora puede volver a modificarlo.',
  title: 'Continuar en un nuevo plan',
  lead: 'El nuevo plan lleva lo que usted elija de este, como borrador. Este plan no cambia.',
  periodRefused: 'Revise los dos días: el último no puede ser anterior al primero. Abajo está el período propuesto.',
  changePeriod: 'Ver las fechas en este período',
  objectivesHint:
    'Los indicadores van con el objetivo: la última medición pasa a ser el punto de partida, la meta sigue igual y el plazo acompaña al período. Las mediciones quedan en el plan anterior. Donde la meta ya se alcanzó, el punto de partida no cambia: defina la nueva meta.',
  activitiesHint:
    'De cada fecha queda solo el mes: el día y la hora se fijan de nuevo. Estado, dirección del lugar, enlace para participar, consulta de fechas, convocatoria, respuestas, agenda, materiales, asistencia y acta quedan en el plan anterior.',
  dateBecomes: '{was} → {is}',
  make: 'Crear el nuevo plan',
  made: 'Plan creado como borrador, con lo que usted eligió.',
  continuation: 'Continuación',
  goesOnFrom: 'Este plan continúa el <a>{title}</a>.',
  neverCarried:
    'Días y horas, enlaces, consultas, convocatorias, respuestas, materiales, asistencia, actas, informes de avance y mediciones de indicadores quedaron en el plan anterior.',
  notCarried: 'No se llevó del plan anterior',
  allCarried: 'Se llevaron todos los objetivos, ejes y actividades del plan anterior.',
  parts: { introduction: 'Introducción', closing: 'Palabras finales', contact: 'Contacto' },
  decisions: 'Acuerdos abiertos',
  decisionsLead: 'Lo que las reuniones dejaron abierto vuelve en la primera reunión de la unidad que está por venir.',
  comesUpAt: '{meeting} ({when})',
  comesUpNowhere: 'Todavía sin reunión prevista',
  continueLink: 'Continuar en un nuevo plan',
} satisfies Translation<typeof pt>
