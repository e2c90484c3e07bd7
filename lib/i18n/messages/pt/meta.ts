/** What search engines and shared links say about a page. */
export default {
  network: 'Unidades temáticas, planos de trabalho e cidades da rede {network}.',
  unit: '{unit} ({acronym}), da rede {network}: coordenação, plano de trabalho e programação.',
  planTitle: '{plan} · {acronym}',
  plan: 'Objetivos, eixos de trabalho e atividades programadas da {unit} ({acronym}), da rede {network}.',
  mandatesTitle: 'Mandatos · {acronym}',
  mandates: 'Que cidades coordenam e coordenaram a {unit} ({acronym}), e que cidades participam dela.',
  cities: 'As cidades da rede {network}, por país, com seus governos locais.',
  city: '{city}, {country}: governo local, mandatos na rede {network} e atividades que recebe.',
} as const
