/** What forms say by themselves. */
export default {
  original: 'original',
  originalLanguage: 'Idioma do original',
  outdated: 'O original mudou depois desta tradução.',
  stillRight: 'Tradução conferida: continua correta em',
  savedMeanwhile: 'Salvo por outra pessoa enquanto você escrevia:',
  useThisText: 'Usar este texto',
  saving: 'Salvando…',
  markdown: {
    title: 'Como dar forma ao texto',
    lead: 'Escreva como de costume; alguns sinais dão forma ao texto (Markdown). Depois de salvar, a página mostra o texto como será lido.',
    typed: {
      heading: '## Planos metropolitanos',
      point: '- um ponto',
      numbered: '1. o primeiro',
      strong: '**palavra**',
      emphasis: '*palavra*',
      link: '[o relatório](https://…)',
      quotation: '> o que foi dito',
      paragraph: 'Uma linha em branco',
    },
    becomes: {
      heading: 'título de uma parte',
      point: 'ponto de uma lista',
      numbered: 'ponto de uma lista numerada',
      strong: 'em negrito',
      emphasis: 'em itálico',
      link: 'link com essas palavras',
      quotation: 'citação',
      paragraph: 'novo parágrafo',
    },
  },
} as const
