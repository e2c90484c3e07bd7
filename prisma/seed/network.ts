import { translated } from './translated'

/**
 * The network. Sources of what the founding document does not say: founded on 11 November 1995 by twelve cities
 * (mercociudades.org, message on the 25th anniversary); for the part of local governments in regional integration
 * (statutes, as quoted by mercociudades.org); its permanent technical secretariat sits in Montevideo
 * (mercociudades.org/solicitud-de-ingreso), hence the time zone.
 */
export const network = {
  slug: 'mercociudades',
  name: 'Mercociudades',
  description: translated(
    'Rede de governos locais da América do Sul, fundada em 1995 por doze cidades para que os governos locais participem da integração regional.',
    'Red de gobiernos locales de América del Sur, fundada en 1995 por doce ciudades para que los gobiernos locales participen en la integración regional.',
    'A network of South American local governments, founded in 1995 by twelve cities to give local governments a part in regional integration.',
  ),
  website: 'https://mercociudades.org',
  timeZone: 'America/Montevideo',
}

/**
 * The thematic unit. The Spanish name is the one that the network itself uses (mercociudades.org). The purpose says
 * no more than objectives 1, 2 and 4 of the founding plan do.
 */
export const unit = {
  slug: 'utpeam',
  acronym: 'UTPEAM',
  name: translated(
    'Unidade Temática de Planejamento Estratégico e Áreas Metropolitanas',
    'Unidad Temática de Planificación Estratégica y Áreas Metropolitanas',
    'Thematic Unit for Strategic Planning and Metropolitan Areas',
  ),
  purpose: translated(
    'Reflexão e intercâmbio de experiências entre cidades sobre o planejamento estratégico das áreas metropolitanas.',
    'Reflexión e intercambio de experiencias entre ciudades sobre la planificación estratégica de las áreas metropolitanas.',
    'Reflection and exchange of experience among cities on the strategic planning of metropolitan areas.',
  ),
}
