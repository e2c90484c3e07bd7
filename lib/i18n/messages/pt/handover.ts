/** The page on which a unit's coordination is handed over. */
export default {
  title: 'Passagem da coordenação',
  fromTo: '{outgoing} passa a coordenação a {successor}',
  fromUnknown: '{outgoing} passa a coordenação; ainda não se sabe a quem',
  noDay: 'Dia ainda não definido',
  precision: { YEAR: 'Só se sabe o ano', MONTH: 'Só se sabe o mês', DAY: 'Dia definido', TIME: 'Dia definido' },
  state: {
    open: 'Em preparação. Falta: {missing}.',
    confirmed: 'Confirmada pelas duas cidades. Em {date} a coordenação passa sozinha; até lá, pode ser cancelada.',
    passed: 'A coordenação passou em {date}.',
    calledOff: 'Cancelada em {date}.',
    missed: 'O dia chegou sem que tudo estivesse confirmado: a coordenação não passou.',
  },
  missing: {
    successor: 'dizer que cidade assume',
    day: 'dizer o dia',
    outgoing: 'a confirmação de {city}',
    incoming: 'a confirmação da cidade que assume',
  },
  reason: 'Motivo do cancelamento',
  opened: {
    COORDINATION: 'Aberta pela cidade que coordena, em {date}.',
    SECRETARIAT: 'Aberta pela secretaria da rede, em {date}.',
    ITSELF: 'Aberta por si mesma, em {date}, porque o mandato se aproxima do fim.',
  },
  terms: {
    title: 'O que se combina',
    from: 'Entrega',
    to: 'Assume',
    notKnown: 'Ainda não se sabe',
    day: 'Primeiro dia da nova coordenação',
    tasks: 'Encaminhamentos em aberto',
    tasksPass: 'Passam à cidade que assume',
    tasksStay: 'Ficam com a cidade que entrega',
  },
  confirmations: {
    title: 'Confirmações',
    means:
      'Quando as duas cidades tiverem confirmado, a coordenação e os acessos passam no dia combinado, sem que ninguém precise fazer nada. Até a véspera, a passagem pode ser cancelada.',
    on: 'Confirmou em {date}',
    bySecretariat: 'Confirmado pela secretaria da rede em {date}',
    not: 'Ainda não confirmou',
    confirm: 'Confirmar por {city}',
    accept: 'Aceitar por {city}',
    nobody:
      'Ninguém representa {city} no Enlace. É preciso convidar alguém de lá, que possa aceitar e depois coordenar.',
    invite: 'Convidar alguém de {city}',
    askToInvite: 'Quem convida é a secretaria da rede: fale com ela.',
  },
  points: {
    title: 'Outros pontos',
    lead: 'O que não se lê nos dados: senhas, chaves, conversas começadas.',
    none: 'Nenhum outro ponto.',
    done: 'feito',
    open: 'por fazer',
    doneOn: 'Feito em {date}',
  },
  notes: { title: 'Notas para quem assume', none: 'Ainda não há notas.' },
  history: 'Histórico da passagem',
  none: {
    text: 'Nenhuma passagem em preparação. Aqui se combina a quem e em que dia a coordenação passa, e fica claro o que está em aberto.',
    whoMay: 'Quem a abre é a cidade que coordena a unidade ou a secretaria da rede.',
    open: 'Abrir a passagem',
  },
  refused:
    'A passagem da coordenação é lida pela cidade que coordena a unidade, pela que assume e pela secretaria da rede. Se for o seu caso, fale com a secretaria.',
  backToUnit: 'Voltar à unidade',
} as const
