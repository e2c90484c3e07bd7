/** Signing in and out. */
export default {
  title: 'Entrar',
  lead: 'Informe seu e-mail. Você receberá um link e um código para entrar, sem precisar de senha.',
  form: 'Pedir link e código',
  email: 'E-mail',
  ask: 'Enviar link e código',
  sending: 'Enviando…',
  whoMay:
    'O acesso é para quem representa uma cidade ou trabalha na secretaria da rede. Se você ainda não tem acesso, fale com os representantes da sua cidade, com a coordenação da unidade ou com a secretaria.',
  alreadyIn: 'Você já entrou como {name}.',
  toWorkspace: 'Ir para a área de trabalho',
  done: {
    signedOut: 'Você saiu.',
    sessionsEnded: 'Todas as suas sessões foram encerradas.',
  },
  code: {
    title: 'Veja seu e-mail',
    lead: 'Se {email} tiver acesso ao Enlace ou um convite em aberto, chegará em instantes uma mensagem com um link e um código de seis dígitos. Ambos valem por {minutes, plural, one {# minuto} other {# minutos}}.',
    form: 'Entrar com o código',
    field: 'Código de seis dígitos',
    hint: 'Abra o link da mensagem ou, se ela chegou em outro aparelho, digite aqui o código.',
    submit: 'Entrar',
    notArrived: 'Não chegou? Procure na pasta de spam e confira se o endereço está certo.',
    again: 'Pedir outra mensagem',
    none: 'Nenhum código foi pedido neste navegador, ou o pedido já venceu.',
  },
  confirm: {
    title: 'Entrar no Enlace',
    lead: 'Você vai entrar como {email}.',
    submit: 'Entrar',
    expiredTitle: 'Este link não vale mais',
    expired:
      'O link já foi usado ou venceu. Cada link vale por {minutes, plural, one {# minuto} other {# minutos}} e só pode ser usado uma vez.',
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
