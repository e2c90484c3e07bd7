/** The plan as files: presentation, paper, Markdown and data; and its slides in the browser. */
export default {
  download: 'Baixar',
  formats: {
    pptx: 'apresentação (.pptx)',
    docx: 'texto editável (.docx)',
    pdf: 'PDF',
    md: 'Markdown',
    json: 'JSON',
  },
  edition: 'Edição {number}, publicada em {date}',
  working: 'Versão de trabalho de {date}',
  fileName: 'plano-de-trabalho',
  source: 'Fonte: {unit}. {plan}. {version}. {address}',
  present: 'Apresentar',
  presentation: 'Apresentação',
  howToTurn: 'Passe os slides com ↓ e ↑ ou com um passador. Tela cheia: F11; no Mac, Ctrl+⌘+F.',
  backToPlan: 'Voltar ao plano',
  previous: 'Anterior',
  next: 'Próximo',
  slide: 'Slide {number} de {count}',
} as const
