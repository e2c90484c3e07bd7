/** Mails that Enlace sends. Plain text: each sentence stands in an HTML part and in a text part. */
export default {
  signIn: {
    subject: 'Seu acesso ao Enlace',
    open: 'Para entrar no Enlace, abra este endereço e confirme:',
    button: 'Entrar no Enlace',
    code: 'Se preferir, digite este código na página em que você pediu o acesso:',
    validity:
      'O link e o código valem por {minutes, plural, one {# minuto} other {# minutos}}, e só um deles pode ser usado, uma única vez.',
    notYou: 'Se você não pediu este acesso, ignore a mensagem: sem ela, ninguém pode entrar em seu nome.',
  },
} as const
