/** What forms say by themselves. */
export default {
  original: 'original',
  originalLanguage: 'Idioma em que o texto é escrito',
  outdated: 'O original mudou depois desta tradução.',
  stillRight: 'Conferi: continua correta a tradução em',
  savedMeanwhile: 'Salvo por outra pessoa enquanto você escrevia:',
  useThisText: 'Usar este texto',
  saving: 'Salvando…',
} as const
