/** What forms say by themselves. */
export default {
  original: 'original',
  originalLanguage: 'Idioma do original',
  outdated: 'O original mudou depois desta tradução.',
  stillRight: 'Tradução conferida: continua correta em',
  savedMeanwhile: 'Salvo por outra pessoa enquanto você escrevia:',
  useThisText: 'Usar este texto',
  saving: 'Salvando…',
} as const
