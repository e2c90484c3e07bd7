import type pt from '../pt/unit'
import type { Translation } from '../translation'

export default {
  eyebrow: 'Unidad temática',
  plans: 'Planes de trabajo',
  planStates: {
    current: 'Vigente',
    future: 'Todavía no ha comenzado',
    past: 'Período concluido',
  },
  noPlanInForce: 'Hoy no hay ningún plan vigente.',
  noPlans:
    'Esta unidad todavía no ha publicado un plan de trabajo. La publicación corresponde a la ciudad que la coordina.',
  schedule: 'Programación',
  mandates: 'Todos los mandatos',
  contact: 'Contacto',
  noContact: 'La unidad todavía no ha publicado un contacto.',
} satisfies Translation<typeof pt>
