/** Signing in and out. */
export default {
  title: 'Entrar',
  lead: 'Escreva seu endereço de e-mail: enviamos um link e um código para entrar. Não há senha.',
  form: 'Pedir link e código',
  email: 'E-mail',
  ask: 'Enviar link e código',
  sending: 'Enviando…',
  whoMay:
    'Entra quem representa uma cidade ou trabalha na secretaria da rede. Se ainda não tem acesso, peça a quem representa sua cidade, à coordenação da unidade ou à secretaria.',
  alreadyIn: 'Você já entrou como {name}.',
  toWorkspace: 'Ir para a área de trabalho',
  done: {
    signedOut: 'Você saiu.',
    sessionsEnded: 'Todas as suas sessões foram encerradas.',
  },
  code: {
    title: 'Veja seu e-mail',
    lead: 'Se {email} tem acesso ao Enlace, uma mensagem está a caminho, com um link e um código de seis dígitos. Os dois valem por {minutes} minutos.',
    form: 'Entrar com o código',
    field: 'Código de seis dígitos',
    hint: 'Abra o link ou digite aqui o código, por exemplo quando a mensagem chega em outro aparelho.',
    submit: 'Entrar',
    notArrived: 'Não chegou? Veja se está entre as mensagens indesejadas e se o endereço está certo.',
    again: 'Pedir outra mensagem',
    none: 'Este navegador não está à espera de um código.',
  },
  confirm: {
    title: 'Entrar no Enlace',
    lead: 'Você vai entrar como {email}.',
    submit: 'Entrar',
    expiredTitle: 'Este link não vale mais',
    expired: 'Ele já foi usado ou venceu: cada link vale por {minutes} minutos e uma única vez.',
    again: 'Pedir outro link',
  },
  demo: {
    title: 'Pessoas da demonstração',
    lead: 'São fictícias. Entre com um clique e veja o que cada uma pode fazer.',
    enter: 'Entrar',
    enterAs: 'Entrar como {name}',
    secretariat: 'Secretaria da rede {network}',
  },
} as const
