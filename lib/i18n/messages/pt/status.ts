/** What is said where a page cannot be shown. */
export default {
  notFound: {
    title: 'Esta página não existe',
    lead: 'O endereço pode conter um erro, ou o que estava aqui não está mais publicado.',
    advice: 'Confira o endereço, ou procure a partir de uma destas páginas:',
  },
  error: {
    title: 'Não foi possível mostrar esta página',
    lead: 'Algo falhou do nosso lado. O que estava salvo continua salvo.',
    advice:
      'Tente de novo daqui a pouco. Se o problema continuar, avise a secretaria da rede e informe o endereço da página.',
  },
  unavailable: {
    title: 'O site está fora do ar por alguns instantes',
    lead: 'O servidor está sem acesso aos dados no momento. Nada se perdeu, e ele tentará de novo sozinho.',
    advice:
      'Espere um minuto e recarregue a página. O que você acabou de enviar talvez não tenha sido salvo: confira antes de enviar outra vez.',
  },
  sessionEnded: {
    title: 'Sua sessão terminou',
    lead: 'O que você enviou ainda não foi salvo, mas nada se perdeu: está guardado nesta página.',
    signIn: 'Entrar de novo, em outra aba',
    comeBack: 'Depois volte a esta página e envie outra vez.',
    send: 'Enviar outra vez',
    written: 'O que você escreveu',
  },
  home: 'Página inicial',
  cities: 'Cidades da rede',
  tryAgain: 'Tentar de novo',
} as const
