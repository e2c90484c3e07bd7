import type pt from '../pt/unit'
import type { Translation } from '../translation'

export default {
  eyebrow: 'Unidad temática',
  plans: 'Planes de trabajo',
  planStates: {
    current: 'Vigente',
    future: 'Todavía no empezó',
    past: 'Período concluido',
  },
  noPlanInForce: 'Hoy no hay ningún plan vigente.',
  noPlans: 'Esta unidad todavía no publicó un plan de trabajo. Lo publica la ciudad que la coordina.',
  schedule: 'Programación',
  mandates: 'Todos los mandatos',
  contact: 'Contacto',
  noContact: 'La unidad todavía no publicó un contacto.',
} satisfies Translation<typeof pt>
