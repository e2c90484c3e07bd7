/** Calendars and news to subscribe to. */
export default {
  about: 'As atividades dos planos publicados que já têm dia marcado.',
  aboutWithTentative: 'As atividades dos planos publicados que já têm dia marcado, e as de que só se sabe o mês.',
  onlyMonthKnown: 'Ainda não há dia marcado: só se sabe o mês ({when}).',

  subscribe: 'Assinar no calendário',
  addToCalendar: 'Adicionar ao calendário',
  title: 'Assinar no calendário',
  titleOf: 'Assinar no calendário: {name}',
  lead: 'Assine uma vez, e o seu calendário acompanha a programação: quando um dia é marcado, muda ou é cancelado, ele muda também.',
  addresses: 'Os endereços',
  addressesLead: 'Há dois calendários. Escolha um deles.',
  firm: {
    title: 'Só o que já tem dia marcado',
    about: 'O que só tem mês aparece quando o dia for marcado. Nenhum dia é inventado.',
  },
  tentative: {
    title: 'Também o que só tem mês',
    about: 'O mês inteiro fica marcado como provisório, sem ocupar o seu tempo, até que se saiba o dia.',
  },
  open: 'Abrir no meu calendário',
  download: 'Baixar o arquivo',
  qrCode: 'Código para a câmera do celular: {address}',
  programs: {
    title: 'Em cada programa',
    lead: 'Onde se pede um endereço, cole o que está acima.',
    google: {
      name: 'Google Agenda',
      steps:
        'No computador, ao lado de “Outras agendas”, escolha “+” e “Do URL”, cole o endereço e confirme. Depois a agenda aparece também no celular.',
    },
    outlook: {
      name: 'Outlook',
      steps:
        'No calendário, escolha “Adicionar calendário” e “Assinar da Web”, cole o endereço e confirme com “Importar”.',
    },
    apple: {
      name: 'Apple (iPhone, iPad, Mac)',
      steps: 'Siga “Abrir no meu calendário”, ou aponte a câmera para o código, e confirme a assinatura.',
    },
    thunderbird: {
      name: 'Thunderbird',
      steps: 'No menu “Arquivo”, escolha “Novo”, “Agenda…” e “Na rede”, cole o endereço e confirme.',
    },
  },
  shown: {
    title: 'O que o calendário mostra',
    off: 'O que foi adiado ou cancelado continua nele, com o motivo. Alguns programas escondem o que foi cancelado.',
    gone: 'O que foi retirado do plano desaparece.',
    year: 'O que só tem ano fica na programação do site: um ano inteiro não caberia num calendário.',
    pace: 'Cada programa decide quando procura novidades: alguns a cada hora, outros uma vez por dia.',
    private: 'O endereço é o mesmo para todos: assinar não diz a ninguém quem você é.',
  },
  own: {
    title: 'Minha programação no calendário',
    lead: 'Um endereço só seu, com as atividades das suas unidades e cidades, os links para participar e os rascunhos que você pode ler.',
    calendarName: 'Enlace: minha programação',
    calendarAbout: 'As atividades das suas unidades e cidades, com o que só quem as representa pode ver.',
    none: 'Você ainda não criou um endereço.',
    since: 'O endereço vale desde {when}.',
    make: 'Criar meu endereço',
    replace: 'Substituir o endereço',
    revoke: 'Revogar o endereço',
    replaceHint: 'Substituído ou revogado, o endereço anterior deixa de funcionar na hora.',
    shownOnce:
      'Copie o endereço agora: ele não poderá ser mostrado de novo. Quem o tiver lê o que você pode ler; não o passe adiante.',
    qrCode: 'Código do endereço para a câmera do celular',
  },
  newsLine: 'Também há um <a>endereço de novidades</a> para leitores de notícias (Atom).',
  news: {
    title: 'Novidades: {unit}',
    published: 'Plano publicado: {title}',
    added: 'Nova atividade: {title}, {when}',
    dated: '{title}: {from} → {to}',
    state: '{state}: {title}',
    mandateOpened: 'Mandato: {city}, {role}',
    mandateExtended: 'Mandato prorrogado: {city}, {role}',
    mandateEnded: 'Mandato encerrado: {city}, {role}',
  },
}
