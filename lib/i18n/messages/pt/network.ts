/** The network: what it is, its units and its cities. */
export default {
  units: 'Unidades temáticas',
  noUnits: 'Ainda não há unidades temáticas. Elas são criadas pela secretaria da rede.',
  vacant: 'Coordenação vaga',
  website: 'Site da rede',
  cities: 'Cidades',
  allCities: 'Ver todas as cidades',
  citiesOfCountry: '{count, plural, one {# cidade} other {# cidades}}',
  noNetworkTitle: 'Ainda não há nada aqui',
  noNetwork: 'Aqui estarão a rede, suas unidades e seus planos de trabalho, assim que a secretaria os registrar.',
} as const
