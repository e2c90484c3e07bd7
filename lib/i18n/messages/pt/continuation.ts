/** A plan that is closed, and the one that goes on from it. */
export default {
  open: 'Em aberto',
  closed: 'Encerrado',
  closedPublic: 'Plano encerrado em {date}.',
  closedOn: 'Este plano foi encerrado em {date}.',
  closedByForCity: 'Este plano foi encerrado em {date} por {person}, em nome de {city}.',
  closedBySecretariat: 'Este plano foi encerrado em {date} por {person}, da secretaria da rede.',
  close: 'Encerrar o plano',
  closeMeans:
    'Depois de encerrado, o plano continua a ser lido como antes, mas só a secretaria da rede pode alterar o que é dele: textos, atividades, reuniões, respostas e atas. Só ela pode reabri-lo.',
  closeNow: 'Encerrar agora',
  closedNow: 'Plano encerrado.',
  staysOpen: 'Ainda está em aberto:',
  nothingOpen: 'Nada fica em aberto: atividades, encaminhamentos e atas estão em dia.',
  openActivities:
    '{count, plural, one {Uma atividade nem realizada nem cancelada} other {# atividades nem realizadas nem canceladas}}',
  openDecisions: '{count, plural, one {Um encaminhamento em aberto} other {# encaminhamentos em aberto}}',
  openMinutes: '{count, plural, one {Uma ata ainda não publicada} other {# atas ainda não publicadas}}',
  reopen: 'Reabrir o plano',
  reason: 'Motivo',
  reasonHint: 'Fica no histórico do plano, para quem perguntar depois.',
  reopenNow: 'Reabrir',
  reopenedNow: 'Plano reaberto: a cidade coordenadora pode voltar a alterá-lo.',
} as const
