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
} satisfies Translation<typeof pt>
