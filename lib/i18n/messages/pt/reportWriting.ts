/** The report of a plan in the workspace: drafted from the data, written by people, published. */
export default {
  open: 'Relatório',
  title: 'Relatório anual',
  refused:
    'O relatório é preparado pela cidade coordenadora e pela secretaria da rede, e acompanhado pelas cidades da unidade. Depois de publicado, todos podem lê-lo na página do plano.',
  periods: 'Períodos',
  notBegun: 'Ainda não foi preparado',
  begun: 'Em preparação',
  published: 'Versão {number, number} publicada',
  empty:
    'Atividades, presenças, encaminhamentos e objetivos vêm do que já está registrado no plano. O texto fica por sua conta, e nada é publicado sem a sua confirmação.',
  emptyForReaders:
    'O relatório deste período ainda não foi preparado. Quem o prepara é a cidade coordenadora ou a secretaria da rede.',
  draft: 'Preparar o relatório de {years}',
  facts: 'Dados',
  drafted: 'Relatório preparado com os dados do plano. Agora é possível escrever os textos; nada foi publicado.',
  taken: 'Dados atualizados a partir do plano. O que as pessoas escreveram ficou como estava.',
  takenAt: 'Obtidos do plano em {date}.',
  takeAgain: 'Atualizar os dados',
  takeAgainMeans: 'Se o plano mudou desde então, atualize os dados: os textos ficam como estão.',
  changes: {
    none: 'Desde então, nada mudou no que o plano registra.',
    count:
      '{count, plural, one {Desde então, mudou um item: ver o que mudou} other {Desde então, mudaram # itens: ver o que mudou}}',
    others: 'Desde então, mudou só o que não aparece neste idioma, como uma tradução.',
    basis: 'Com o que se compara',
    movedOut: 'Transferida para fora deste período',
  },
  write: {
    opening: 'Escrever a abertura',
    activities: 'Escrever sobre as atividades',
    attendance: 'Escrever sobre a presença das cidades',
    decisions: 'Escrever sobre os encaminhamentos',
    objectives: 'Escrever sobre os objetivos',
    closing: 'Escrever as palavras finais',
  },
  edit: {
    opening: 'Editar a abertura',
    activities: 'Editar o texto sobre as atividades',
    attendance: 'Editar o texto sobre a presença das cidades',
    decisions: 'Editar o texto sobre os encaminhamentos',
    objectives: 'Editar o texto sobre os objetivos',
    closing: 'Editar as palavras finais',
  },
  hint: {
    opening: 'Como foi o período, em poucas linhas. Uma linha em branco inicia um novo parágrafo.',
    activities: 'O que a lista abaixo não conta. Uma linha em branco inicia um novo parágrafo.',
    attendance: 'O que os números abaixo não contam. Uma linha em branco inicia um novo parágrafo.',
    decisions: 'O que a lista abaixo não conta. Uma linha em branco inicia um novo parágrafo.',
    objectives: 'O que a lista abaixo não conta. Uma linha em branco inicia um novo parágrafo.',
    closing: 'Agradecimentos, ou o que vem a seguir. Uma linha em branco inicia um novo parágrafo.',
  },
  publish: {
    title: 'Publicação',
    none: 'Este relatório ainda não foi publicado. Por enquanto, só as cidades da unidade e a secretaria da rede podem lê-lo.',
    planIsDraft: 'O plano ainda é um rascunho: o relatório só pode ser publicado depois dele.',
    nothingNew: 'Nada mudou desde a versão {number, number}.',
    form: 'Publicar o relatório',
    means:
      'A versão {number, number} guardará para sempre o que o relatório diz agora. Todos poderão lê-la, e ninguém poderá alterá-la. O relatório continua podendo ser editado, para uma próxima versão.',
    note: 'Como a versão será conhecida',
    noteHint: 'Opcional. Por exemplo: “Apresentada à Cúpula”.',
    submit: 'Publicar a versão {number, number}',
    done: 'Versão {number, number} publicada.',
    version: 'Versão {number, number}',
  },
} as const
