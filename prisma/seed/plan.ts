import { translated } from './translated'

/** The plan of 2016 itself, without its lists. Dates are days, inclusive. */
export const plan = {
  slug: '2016',
  title: translated('Plano de Trabalho 2016', 'Plan de Trabajo 2016', 'Work Plan 2016'),
  closing: translated('Muito Obrigada!', '¡Muchas gracias!', 'Thank you very much!'),
  startsOn: '2016-01-01',
  endsOn: '2016-12-31',
}

/** Whom the plan's last slide gives to write to: published there with name, office and institutional address. */
export const contact = {
  name: 'Deise Martins',
  office: translated(
    'Secretária de Relações Internacionais e Cooperação',
    'Secretaria de Relaciones Internacionales y Cooperación',
    'Secretary for International Relations and Cooperation',
  ),
  organization: 'Prefeitura Municipal de Canoas',
  email: 'deise.martins@canoas.rs.gov.br',
}

/** The objectives in their order. The Portuguese is the founding document's, letter by letter. */
export const objectives = [
  translated(
    'Avançar na criação de espaços de reflexão e construção de ferramentas que contribuam com o desenho e a execução de planos estratégicos regionais que possam ser publicados e difundidos.',
    'Avanzar en la creación de espacios de reflexión y de construcción de herramientas que contribuyan al diseño y la ejecución de planes estratégicos regionales que puedan ser publicados y difundidos.',
    'Advance the creation of spaces for reflection and for building tools that contribute to the design and implementation of regional strategic plans that can be published and disseminated.',
  ),
  translated(
    'Reforçar nosso trabalho de instalar na agenda pública a necessidade do planejamento estratégico das áreas metropolitanas.',
    'Reforzar nuestro trabajo de instalar en la agenda pública la necesidad de la planificación estratégica de las áreas metropolitanas.',
    'Strengthen our work to place the need for strategic planning of metropolitan areas on the public agenda.',
  ),
  translated(
    'Redobrar esforços para incorporar na UTPEAM a reflexão e o debate sobre as problemáticas das fronteiras tanto em regiões metropolitanas como em outras áreas, e suas projeções estratégicas.',
    'Redoblar esfuerzos para incorporar en la UTPEAM la reflexión y el debate sobre las problemáticas de las fronteras, tanto en regiones metropolitanas como en otras áreas, y sus proyecciones estratégicas.',
    'Redouble efforts to bring into UTPEAM reflection and debate on the problems of borders, both in metropolitan regions and in other areas, and on their strategic outlook.',
  ),
  translated(
    'Promover instâncias de articulação com outras redes a fim de potencializar o conhecimento mútuo e o intercâmbio de experiências.',
    'Promover instancias de articulación con otras redes a fin de potenciar el conocimiento mutuo y el intercambio de experiencias.',
    'Promote opportunities to work with other networks, in order to deepen mutual knowledge and the exchange of experience.',
  ),
  translated(
    'Avançar na realização de um levantamento de instâncias de governança metropolitana que foram constituídas na nossa região que possam gerar um intercâmbio de conhecimento e práticas em políticas públicas integradas metropolitanas.',
    'Avanzar en la realización de un relevamiento de las instancias de gobernanza metropolitana que se han constituido en nuestra región y que puedan generar un intercambio de conocimientos y prácticas en políticas públicas metropolitanas integradas.',
    'Make progress on a survey of the metropolitan governance bodies that have been set up in our region and that can give rise to an exchange of knowledge and practice in integrated metropolitan public policies.',
  ),
]

/** The axes of work in their order; the original's spelling is kept. */
export const axes = [
  translated(
    'As cidades de periferias, as áreas metropolitanas e a necessidade de seu planejamento estratégico contemplando a solidariedade dos territórios.',
    'Las ciudades de periferia, las áreas metropolitanas y la necesidad de su planificación estratégica, contemplando la solidaridad de los territorios.',
    'Cities on the periphery, metropolitan areas and the need for their strategic planning, with regard for solidarity between territories.',
  ),
  translated(
    'O desenvolvimento local policentrico como forma de consolidar a cidadania regional e proporcionar a inclusão social, junto ao fortalecimento das identidades locais.',
    'El desarrollo local policéntrico como forma de consolidar la ciudadanía regional y propiciar la inclusión social, junto con el fortalecimiento de las identidades locales.',
    'Polycentric local development as a way to consolidate regional citizenship and foster social inclusion, together with the strengthening of local identities.',
  ),
  translated(
    'As fronteiras locais como forma de vinculação cidadã e a necessidade do planejamento do trânsito e do intercâmbio sobre elas, fundamentalmente nas áreas metropolitanas binacionais.',
    'Las fronteras locales como forma de vinculación ciudadana y la necesidad de planificar el tránsito y el intercambio a través de ellas, fundamentalmente en las áreas metropolitanas binacionales.',
    'Local borders as a form of connection between citizens, and the need to plan transit and exchange across them, above all in binational metropolitan areas.',
  ),
  translated(
    'O direito à Cidade e a centralidade, visto desde as cidades de periferias e as regiões metropolitanas.',
    'El derecho a la Ciudad y la centralidad, vistos desde las ciudades de periferia y las regiones metropolitanas.',
    'The right to the City and centrality, seen from cities on the periphery and metropolitan regions.',
  ),
]
