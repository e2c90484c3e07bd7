/** A thematic unit of the network. */
export default {
  eyebrow: 'Unidade temática',
  plans: 'Planos de trabalho',
  planStates: {
    current: 'Em vigor',
    future: 'Ainda não começou',
    past: 'Período encerrado',
  },
  noPlanInForce: 'Nenhum plano está em vigor hoje.',
  noPlans: 'Esta unidade ainda não publicou um plano de trabalho. A publicação cabe à cidade que a coordena.',
  schedule: 'Programação',
  mandates: 'Todos os mandatos',
  contact: 'Contato',
  noContact: 'A unidade ainda não publicou um contato.',
} as const
