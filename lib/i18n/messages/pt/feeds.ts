/** Calendars and news to subscribe to. */
export default {
  about: 'As atividades dos planos publicados que já têm dia marcado.',
  aboutWithTentative: 'As atividades dos planos publicados que já têm dia marcado, e as de que só se sabe o mês.',
  onlyMonthKnown: 'Ainda não há dia marcado: só se sabe o mês ({when}).',
}
