/** People: who they are and for whom they act. */
export default {
  /** What a city is in a unit, after the city's name: "Canoas: coordenação da UTPEAM". */
  roleIn: {
    COORDINATION: 'coordenação da {unit}',
    SUB_COORDINATION: 'subcoordenação da {unit}',
    MEMBERSHIP: 'membro da {unit}',
  },
  endedRole: '{role} (mandato encerrado: só leitura)',
  noMandate: 'sem mandato em vigor',
  profile: {
    title: 'Meu perfil',
    details: 'Meus dados',
    edit: 'Editar meus dados',
    form: 'Meus dados',
    name: 'Nome',
    email: 'E-mail',
    emailHint: 'É com ele que você entra. Para mudá-lo, fale com a secretaria da rede.',
    language: 'Idioma',
    languageHint: 'O idioma em que o Enlace escreve para você.',
    timeZone: 'Fuso horário',
    timeZoneHint: 'Primeiro os das cidades da rede, depois todos os outros.',
    actsFor: 'Minhas cidades',
    lead: 'representante principal',
    secretariat: 'Secretaria da rede {network}',
    actsForNobody:
      'Você não representa nenhuma cidade no momento. Quem representa sua cidade, a coordenação da unidade ou a secretaria da rede pode incluir você.',
    sessions: 'Minhas sessões',
    since: 'Desde {when}',
    thisSession: 'esta, neste navegador',
    endAll: 'Encerrar todas as minhas sessões',
    endAllHint: 'Encerrar todas termina também esta: será preciso entrar de novo em cada aparelho.',
  },
} as const
