/**
 * What the slides of the founding document say, sentence by sentence, in the order of the slides. Copied from the document and not
 * from the first data, so that the one can be compared with the other. Line breaks inside a sentence are dropped; spelling is kept.
 */

/** The lettering of each emblem, phrase by phrase; emblems shout in capitals, so compare it without regard to case. */
export const emblems = [
  ['PREFEITURA DE canoas', 'A VIDA MELHORA QUANDO A GENTE INOVA'],
  ['PREFEITURA DA CIDADE DE SÃO PAULO'],
  ['Lo Prado', 'Vivir Mejor', 'Corporación Municipal'],
  ['Gobierno de Canelones'],
  ['MUNICIPIO ESTEBAN ECHEVERRÍA'],
]

/** Every slide's head, and the whole of the last slide. */
export const head = 'MERCOCIUDADES'

export const titleSlide = {
  unit: 'Unidade Temática de Planejamento Estratégico e Áreas Metropolitanas - UTPEAM',
  plan: 'Plano de Trabalho 2016',
}

export const coordinationSlide = {
  unit: 'Unidade Temática de Planejamento Estratégico e Áreas Metropolitanas - UTPEAM',
  coordination: { heading: 'Coordenação', cities: ['Canoas, Brasil'] },
  subCoordinations: {
    heading: 'Sub-coordenações',
    cities: [
      'São Paulo, Brasil',
      'El Bosque, Chile',
      'Lo Prado, Chile',
      'Canelones, Uruguai',
      'Esteban Echeverría, Argentina',
    ],
  },
}

/** Numbered from 1 on the slide. */
export const objectivesSlide = {
  heading: 'Objetivos',
  texts: [
    'Avançar na criação de espaços de reflexão e construção de ferramentas que contribuam com o desenho e a execução de planos estratégicos regionais que possam ser publicados e difundidos.',
    'Reforçar nosso trabalho de instalar na agenda pública a necessidade do planejamento estratégico das áreas metropolitanas.',
    'Redobrar esforços para incorporar na UTPEAM a reflexão e o debate sobre as problemáticas das fronteiras tanto em regiões metropolitanas como em outras áreas, e suas projeções estratégicas.',
    'Promover instâncias de articulação com outras redes a fim de potencializar o conhecimento mútuo e o intercâmbio de experiências.',
    'Avançar na realização de um levantamento de instâncias de governança metropolitana que foram constituídas na nossa região que possam gerar um intercâmbio de conhecimento e práticas em políticas públicas integradas metropolitanas.',
  ],
}

/** Numbered from 1 on the slide. */
export const axesSlide = {
  heading: 'Eixos de trabalho',
  texts: [
    'As cidades de periferias, as áreas metropolitanas e a necessidade de seu planejamento estratégico contemplando a solidariedade dos territórios.',
    'O desenvolvimento local policentrico como forma de consolidar a cidadania regional e proporcionar a inclusão social, junto ao fortalecimento das identidades locais.',
    'As fronteiras locais como forma de vinculação cidadã e a necessidade do planejamento do trânsito e do intercâmbio sobre elas, fundamentalmente nas áreas metropolitanas binacionais.',
    'O direito à Cidade e a centralidade, visto desde as cidades de periferias e as regiões metropolitanas.',
  ],
}

export const activitiesSlide = {
  heading: 'Atividades Programadas',
  activities: [
    { month: 'Abril', title: 'Reunião Virtual da Coordenação e Sub-coordenações da UTPEAM', place: null },
    { month: 'Junho', title: 'Primeira Reunião Anual da UTPEAM e Missão técnica', place: 'Local: Canoas, Brasil' },
    { month: 'Julho', title: 'Segunda Reunião Anual da UTPEAM e Missão técnica', place: 'Local: Lo Prado, Chile' },
    { month: 'Novembro', title: 'Terceira reunião na Cúpula de 2016', place: 'Local: Santa Fe, Argentina' },
  ],
}

export const closingSlide = [
  'Muito Obrigada!',
  'Prefeitura Municipal de Canoas, Brasil',
  'Deise Martins',
  'Secretária de Relações Internacionais e Cooperação',
  'deise.martins@canoas.rs.gov.br',
]

/** Every sentence of the slides, in their order, the emblems' lettering left out. */
export const sentences: string[] = [
  head,
  titleSlide.unit,
  titleSlide.plan,
  coordinationSlide.coordination.heading,
  ...coordinationSlide.coordination.cities,
  coordinationSlide.subCoordinations.heading,
  ...coordinationSlide.subCoordinations.cities,
  objectivesSlide.heading,
  ...objectivesSlide.texts,
  axesSlide.heading,
  ...axesSlide.texts,
  activitiesSlide.heading,
  ...activitiesSlide.activities.flatMap(({ month, title, place }) => (place ? [month, title, place] : [month, title])),
  ...closingSlide,
]

/** The first of its sentences that does not stand in `text` behind the one before it; null when all do. Case and spaces do not count. */
export function sentenceOutOfOrder(text: string): string | null {
  const squeezed = (words: string) => words.normalize('NFC').replace(/\s+/g, ' ').toLowerCase()
  let rest = squeezed(text)
  for (const sentence of sentences) {
    const at = rest.indexOf(squeezed(sentence))
    if (at < 0) return sentence
    rest = rest.slice(at + sentence.length)
  }
  return null
}
