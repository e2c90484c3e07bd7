/** The desk at which a plan is translated. */
export default {
  title: 'Traduções do plano',
  desk: 'Traduzir para {language}, lado a lado',
  backToPlan: 'Plano de trabalho',
  languages: 'Idioma da tradução',
  progress:
    '{done, number} de {total, plural, one {# traduzido} other {# traduzidos}}{outdated, plural, =0 {} one {, # desatualizado} other {, # desatualizados}}',
  allDone: 'Está tudo traduzido e em dia.',
  nothing: 'O plano ainda não tem textos em outro idioma para traduzir.',
  begin: 'Ir ao próximo por fazer: {label}',
  next: 'Próximo por fazer: {label}',
  texts: 'Textos',
  states: { outdated: 'desatualizado', missing: 'sem tradução', done: 'traduzido' },
  original: 'Original em {language}',
  since: 'O que mudou no original desde esta tradução',
  sinceUnknown:
    'O original mudou depois desta tradução. O histórico não guarda como ele era antes, por isso não é possível mostrar o que mudou.',
  translationOf: '{label}: tradução para {language}',
  save: 'Salvar a tradução',
  stillRight: 'Continua certa',
  saved: 'Tradução salva: {label}.',
  refused:
    'Quem traduz o plano é a cidade que coordena a unidade, a secretaria da rede e as pessoas a quem a coordenação pede uma tradução.',
  labels: {
    planTitle: 'Título do plano',
    introduction: 'Introdução',
    closing: 'Palavras finais',
    activityTitle: '{activity}: título',
    description: '{activity}: sobre a atividade',
    statusReason: '{activity}: motivo da mudança',
    office: 'Cargo do contato',
  },
}
