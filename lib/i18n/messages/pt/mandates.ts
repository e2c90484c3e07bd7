/** Which city holds which role in a unit, and when. */
export default {
  title: 'Mandatos',
  lead: 'Que cidade exerce ou exerceu cada função, e desde quando.',
  roles: {
    COORDINATION: 'Coordenação',
    SUB_COORDINATION: 'Sub-coordenações',
    MEMBERSHIP: 'Cidades membros',
  },
  role: {
    COORDINATION: 'Coordenação',
    SUB_COORDINATION: 'Sub-coordenação',
    MEMBERSHIP: 'Cidade membro',
    ACTING: 'Coordenação interina',
  },
  phases: {
    current: 'Hoje',
    future: 'A seguir',
    past: 'Antes',
  },
  dates: { YEAR: '{date}', MONTH: '{date}', DAY: '{date}' },
  since: 'Desde {start}',
  untilSuccessor: 'Desde {start}, até que outra cidade assuma',
  from: 'A partir de {start}',
  fromTo: 'De {start} a {end}',
  vacant: 'A coordenação está vaga.',
  vacantAfter: 'A coordenação está vaga. A última cidade a exercê-la foi {city}, até {end}.',
  noneOfRole: {
    COORDINATION: 'Nenhuma cidade coordenou a unidade até hoje.',
    SUB_COORDINATION: 'A unidade não tem sub-coordenações.',
    MEMBERSHIP: 'Nenhuma outra cidade participa da unidade.',
  },
} as const
