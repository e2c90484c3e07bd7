/** Mails that Enlace sends. Plain text: each sentence stands in an HTML part and in a text part. */
export default {
  fact: '{label}: {value}',
  signIn: {
    subject: 'Seu acesso ao Enlace',
    open: 'Para entrar no Enlace, abra este endereço e confirme:',
    button: 'Entrar no Enlace',
    code: 'Se preferir, digite este código na página em que você pediu o acesso:',
    validity:
      'O link e o código valem por {minutes, plural, one {# minuto} other {# minutos}}, e só um deles pode ser usado, uma única vez.',
    notYou: 'Se você não pediu este acesso, ignore a mensagem: sem ela, ninguém pode entrar em seu nome.',
  },
  reasons: {
    secretariat: 'Você recebe esta mensagem na secretaria da rede, porque hoje ninguém coordena a {unit}.',
    unit: 'Você recebe esta mensagem porque representa uma cidade que participa da {unit}.',
    choose: 'Para escolher quais avisos receber: {address}',
    unsubscribe: 'Para não receber mais avisos como este: {address}',
  },
  invitation: {
    subject: '{inviter} convida você para representar {city}',
    subjectSecretariat: '{inviter} convida você para a secretaria da rede {network}',
    text: '{inviter}, em nome de {behalf}, convida você para representar {city} no Enlace. Nele, as cidades da rede {network} escrevem seus planos de trabalho, marcam suas atividades e mantêm seus dados.',
    textFromSecretariat:
      '{inviter}, em nome da secretaria da rede {network}, convida você para representar {city} no Enlace. Nele, as cidades da rede escrevem seus planos de trabalho, marcam suas atividades e mantêm seus dados.',
    textSecretariat:
      '{inviter} convida você para trabalhar na secretaria da rede {network} no Enlace. Nele, as cidades da rede escrevem seus planos de trabalho, marcam suas atividades e mantêm seus dados.',
    open: 'Ver o convite',
    lead: 'Para ver o convite e aceitá-lo, abra este endereço:',
    once: 'O link serve uma única vez. Abri-lo ainda não aceita nada: antes, você confirma que este e-mail é seu.',
    notExpected:
      'Se você não esperava este convite, não precisa fazer nada: sem a sua confirmação, ninguém recebe acesso, e o convite vence sozinho. Se tiver dúvida, responda a esta mensagem: a resposta vai para {inviter}.',
  },
  planPublished: {
    subject: '{unit}: plano publicado, {title}',
    text: 'A {unit} publicou: {title}. Qualquer pessoa já pode ler o plano, com seus objetivos, eixos e atividades programadas.',
    read: 'Ler o plano',
    workspace: 'Quando a data de uma atividade for marcada ou mudar, você receberá um aviso.',
    line: 'Publicado: {title}',
  },
  editionPublished: {
    subject: '{unit}: edição {number, number}, {title}',
    text: 'A {unit} publicou a edição {number, number} de: {title}.',
    changed: 'Desde a edição {since, number}, {count, plural, one {há uma mudança} other {há # mudanças}}.',
    seeChanges: 'Ver o que mudou',
    whole: 'A edição inteira, para ler ou citar: {address}',
    line: 'Edição {number, number} publicada: {title}',
  },
  reportPublished: {
    first: {
      subject: '{unit}: relatório de {years}, {title}',
      text: 'A {unit} publicou o relatório de {years} de: {title}. Nele estão as atividades, a presença das cidades, os encaminhamentos e a situação dos objetivos. Qualquer pessoa já pode lê-lo.',
      line: 'Relatório de {years} publicado: {title}',
    },
    next: {
      subject: '{unit}: nova versão do relatório de {years}, {title}',
      text: 'A {unit} publicou uma nova versão, a {number, number}, do relatório de {years} de: {title}. As versões anteriores continuam como estavam.',
      line: 'Nova versão do relatório de {years}, a {number, number}: {title}',
    },
    read: 'Ler o relatório',
    cite: 'Esta versão, para citar: {address}',
  },
  activityChanged: {
    cancelled: { subject: 'Cancelada: {title}', text: 'Foi cancelada a atividade: {title}.' },
    postponed: { subject: 'Adiada: {title}', text: 'Foi adiada a atividade: {title}.' },
    reopened: { subject: 'Retomada: {title}, {when}', text: 'Volta a estar programada a atividade: {title}.' },
    firmedUp: { subject: 'Data marcada: {title}, {when}', text: 'Já tem data marcada a atividade: {title}.' },
    moved: { subject: 'Nova data: {title}, {when}', text: 'Mudou a data da atividade: {title}.' },
    confirmed: { subject: 'Confirmada: {title}, {when}', text: 'Está confirmada a atividade: {title}.' },
    held: { subject: 'Realizada: {title}', text: 'Foi realizada a atividade: {title}.' },
    place: { subject: 'Novo local: {title}, {place}', text: 'Mudou o local da atividade: {title}.' },
    when: 'Quando',
    whenBefore: 'Antes',
    yourTime: 'No seu horário',
    where: 'Onde',
    whereBefore: 'Local anterior',
    open: 'Ver a atividade',
  },
  activityNotFirm: {
    subject: 'Falta marcar a data: {title}, {when}',
    text: 'Da atividade “{title}” só se sabe que está prevista para {when}. Esse período está próximo: para que as cidades possam se organizar, marque o dia assim que for possível.',
    setDate: 'Marcar a data',
    otherwise:
      'Se a atividade vai ser em outro momento ou não vai acontecer, isso também pode ser dito na mesma página.',
  },
  proposal: {
    when: 'Quando',
    kinds: 'Tipo',
    where: 'Onde',
    why: 'Por quê',
    decide: 'Responder à proposta',
    made: {
      subject: '{city} propõe: {title}',
      text: '{city} propõe uma atividade e se oferece para sediá-la: {title} ({plan}). Você pode aceitá-la no plano, perguntar algo antes ou recusá-la com uma palavra.',
    },
    answered: {
      subject: '{city} respondeu: {title}',
      text: '{city} respondeu ao que foi perguntado sobre a sua proposta: {title} ({plan}). Ela está assim agora:',
    },
    accepted: {
      subject: 'Proposta aceita: {title}',
      text: 'A atividade que {city} propôs já está no plano: {title} ({plan}).',
      open: 'Ver a atividade',
    },
    asked: {
      subject: 'Uma pergunta sobre a proposta: {title}',
      text: 'Antes de decidir sobre a atividade que {city} propôs, {title} ({plan}), quem cuida do plano pergunta:',
      open: 'Responder à pergunta',
    },
    declined: {
      subject: 'Proposta recusada: {title}',
      text: 'A atividade que {city} propôs não entrará no plano: {title} ({plan}).',
      open: 'Ver a proposta',
    },
  },
  translationAsked: {
    subject: 'Pedido de tradução: {plan}',
    text: 'A coordenação da {unit} pede que você traduza para {language}: {plan}. Na página do link, cada texto do plano aparece ao lado da sua tradução; o que falta e o que mudou vem primeiro. Você salva um texto por vez e para quando quiser.',
    open: 'Traduzir o plano',
    reason: 'A coordenação da {unit} pediu a você uma tradução.',
  },
  meetingCall: {
    subject: 'Convocatória: {title}, {when}',
    text: 'A {unit} convida {city} para: {title}.',
    deadline: 'Responder até',
    answer: 'Responder por {city}',
    link: 'O link serve só para responder a esta convocatória em nome da sua cidade, sem senha. A resposta pode ser alterada até o fim do prazo. Não o encaminhe a quem não fala pela cidade.',
    stillOpen: 'A convocatória continua valendo: com este link, a resposta da cidade pode ser dada ou alterada.',
  },
  calendar: {
    added:
      'O anexo põe a atividade no seu calendário; se a data mudar, um novo aviso a muda também ali. Responda pela cidade com o link acima: o que se responde no calendário não chega à unidade.',
    updated: 'O anexo atualiza a atividade no seu calendário.',
    removed: 'O anexo retira a atividade do seu calendário.',
    answer:
      'Para responder pela cidade, use o link do e-mail da convocatória: o que se responde no calendário não chega à unidade.',
  },
  answerDue: {
    subject: 'Falta responder até {deadline}: {title}',
    text: 'A {unit} ainda espera a resposta de {city} à convocatória para: {title}. O prazo termina em {deadline}.',
  },
  pollOpened: {
    subject: 'Qual data é melhor? {title}, {when}',
    text: 'A {unit} quer marcar o dia de “{title}”, prevista para {when}, e pergunta a {city} quais destas datas servem.',
    link: 'O link serve só para responder a esta consulta em nome da sua cidade, sem senha. A resposta pode ser alterada enquanto a consulta estiver aberta. Não o encaminhe a quem não fala pela cidade.',
  },
  pollAnswerDue: {
    subject: 'Falta responder até {deadline}: qual data é melhor para {title}?',
    text: 'A {unit} ainda espera a resposta de {city} à consulta de datas para “{title}”. O prazo termina em {deadline}.',
  },
  pollClosed: {
    chosen: 'A consulta de datas da {unit} terminou.',
    calledOff: {
      subject: 'Consulta de datas encerrada: {title}',
      text: 'A consulta de datas da {unit} para “{title}” terminou sem marcar uma data. Já não é preciso responder.',
    },
  },
  meetingReminder: {
    subject: 'Lembrete: {title}, {when}',
    text: 'Está próxima a atividade da {unit} para a qual a sua cidade foi convidada: {title}.',
    coming: '{city} respondeu que vem.',
    maybe: '{city} respondeu que talvez venha.',
    open: '{city} ainda não respondeu.',
  },
  minutesPublished: {
    subject: 'Ata publicada: {title}',
    text: 'A {unit} publicou a ata de: {title} ({when}). Qualquer pessoa já pode lê-la.',
    read: 'Ler a ata',
  },
  decisionDue: {
    begins: {
      subject: 'Prazo neste mês, {month}: encaminhamento de {title}',
      text: 'Começa o mês em que {city} deve concluir um encaminhamento de “{title}” ({month}):',
    },
    over: {
      subject: 'Prazo encerrado, {month}: encaminhamento de {title}',
      text: 'Terminou o mês em que {city} devia concluir um encaminhamento de “{title}” ({month}), e ele continua em aberto:',
    },
    done: 'Quando estiver concluído, ou se o prazo precisar mudar, responda a esta mensagem: a resposta vai para quem coordena a {unit}.',
    open: 'Ver os encaminhamentos',
  },
  cardToConfirm: {
    subject: 'Ficha de {city}: continua tudo certo?',
    confirmedOn: 'A ficha de {city} no Enlace foi confirmada pela última vez em {date}.',
    neverConfirmed: 'A ficha de {city} no Enlace ainda não foi confirmada pela cidade.',
    election: 'Desde as eleições locais de {date}, a ficha de {city} no Enlace ainda não foi confirmada.',
    check: 'Confira os dados abaixo: são os que qualquer pessoa lê na página da cidade.',
    notGiven: 'sem informação',
    presentationGiven: 'publicada na página da cidade',
    confirmLead: 'Se está tudo certo:',
    correctLead: 'Se algo mudou:',
    correct: 'Corrigir a ficha',
    validity:
      'Os dois links valem até {date} e não pedem senha. Servem só para confirmar ou corrigir a ficha de {city}: não os encaminhe a quem não fala pela cidade.',
    contactReason:
      'Você recebe esta mensagem porque {city} permitiu que o Enlace escrevesse ao seu contato institucional.',
    contactEnd: 'Para que o Enlace não escreva mais a este endereço: {address}',
    line: '{city}: ficha a confirmar',
  },
  contactShown: {
    subject: '{unit}: seus dados como contato',
    text: 'Você está entre os contatos da {unit} no Enlace, onde as cidades da rede {network} organizam seu trabalho em comum. É isto que está guardado, e quem vê cada dado:',
    fact: '{value} ({reach})',
    lead: 'Para corrigir, ocultar ou apagar:',
    button: 'Ver meus dados',
    validity:
      'O link vale por {days, plural, one {# dia} other {# dias}} e é só seu. Depois disso, peça outro quando quiser: {address}',
    origin:
      'Quem registrou estes dados foi quem cuida dos contatos da unidade. O que você mudar vale no mesmo instante.',
  },
  accountUnused: {
    subject: 'Seu acesso ao Enlace será apagado em {date}',
    text: 'Há mais de dois anos o acesso de {address} não representa nenhuma cidade e não é usado. Por isso, ele e tudo o que o Enlace guarda de você serão apagados em {date}.',
    keep: 'Se quiser mantê-lo, basta entrar até lá:',
    signIn: 'Entrar no Enlace',
    otherwise:
      'No seu perfil você também pode baixar seus dados antes. Se não fizer nada, eles serão apagados. O que foi mudado em planos e fichas continua lá, sem o seu nome.',
  },
  publishedData: {
    subject: 'O que o Enlace guarda e mostra de você',
    lead: 'Alguém pediu para ver o que o Enlace guarda e mostra de {address}. Para ver, corrigir ou ocultar:',
    button: 'Ver meus dados',
    validity: 'O link vale por {hours, plural, one {# hora} other {# horas}}.',
    notYou: 'Se não foi você, ignore a mensagem: sem ela, ninguém chega a esta página.',
  },
  digest: {
    subject: '{unit}: {count, plural, one {uma novidade} other {# novidades}} da semana',
    text: 'O que mudou na {unit} desde o último resumo:',
    nextTitle: 'A seguir',
    next: '{title}: {when}',
  },
  handover: {
    reason:
      'Você recebe esta mensagem porque a coordenação da {unit} diz respeito à sua cidade ou ao seu trabalho na secretaria da rede.',
    see: 'Ver a passagem',
    successor: 'Assume',
    notKnown: 'ainda não se sabe',
    day: 'A partir de',
    opened: {
      subject: '{unit}: a coordenação de {outgoing} vai até {end}',
      text: 'O mandato de {outgoing} na coordenação da {unit} vai até {end}. Por isso o Enlace abriu a página da passagem da coordenação. Nela está o que fica em aberto, e ali se diz quem assume, em que dia e o que convém saber.',
      until: 'Nada muda enquanto as duas cidades não confirmarem.',
      prepare: 'Preparar a passagem',
    },
    asked: {
      subject: '{unit}: falta a confirmação de {city}',
      outgoing:
        '{successor} confirmou que assume a coordenação da {unit} em {day}. Falta a confirmação de {outgoing}, que a deixa.',
      successor:
        '{outgoing} confirmou que passa a {successor} a coordenação da {unit} em {day}. Falta a confirmação de {successor}.',
      before: 'Antes de confirmar, veja na página o que fica em aberto e as notas de {outgoing}.',
      nobody:
        'Ninguém representa {city} no Enlace hoje: convide alguém que confirme pela cidade, ou confirme em nome dela.',
      confirm: 'Ver e confirmar',
    },
    confirmed: {
      subject: '{unit}: {successor} assume a coordenação em {day}',
      text: '{outgoing} e {successor} confirmaram: {successor} assume a coordenação da {unit} em {day}. Até a véspera, {outgoing} continua a coordenar. Depois, quem representa {outgoing} poderá ler o que é da unidade, mas não alterar.',
      tasks: 'Nesse dia, os encaminhamentos em aberto de {outgoing} passam a {successor}.',
      until: 'Até lá, a passagem ainda pode ser cancelada.',
    },
    calledOff: {
      subject: '{unit}: passagem da coordenação cancelada',
      confirmed:
        'A passagem da coordenação da {unit} de {outgoing} a {successor}, que estava confirmada para {day}, foi cancelada. Os mandatos voltaram a ser o que eram antes.',
      text: 'A passagem da coordenação da {unit}, que {outgoing} estava preparando, foi cancelada. Nada muda nos mandatos.',
    },
    passed: {
      subject: '{unit}: a coordenação é de {successor} a partir de hoje',
      text: 'A partir de hoje, {successor} coordena a {unit}. Quem representa {successor} já pode alterar os planos, marcar atividades, convocar as cidades e convidar representantes.',
      decisions:
        '{count, plural, one {Um encaminhamento em aberto está} other {# encaminhamentos em aberto estão}} agora com {successor}.',
      points: '{count, plural, one {Um ponto da passagem ficou} other {# pontos da passagem ficaram}} por resolver.',
      notes: 'Notas de {outgoing}',
      open: 'Abrir a área de trabalho da unidade',
      letter: 'O que foi passado, e o que fica em aberto: {address}',
    },
  },
  mandate: {
    role: 'Função',
    period: 'Período',
    open: 'Ver os mandatos da unidade',
    opened: {
      subject: '{unit}: {role}, {city}',
      text: '{city} tem um novo mandato na {unit}, a partir de {start}.',
    },
    extended: {
      subject: '{unit}: mandato de {city} prorrogado',
      text: 'O mandato de {city} na {unit} foi prorrogado e agora vai até {end}.',
    },
    ended: {
      subject: '{unit}: mandato de {city} termina',
      text: 'O mandato de {city} na {unit} vai até {end}. Depois disso, quem representa {city} poderá ler o que é da unidade, mas não alterar.',
    },
  },
} as const
