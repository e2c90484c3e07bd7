import type pt from '../pt/mandates'
import type { Translation } from '../translation'

export default {
  title: 'Mandatos',
  lead: 'Qué ciudad ejerce o ejerció cada función, y desde cuándo.',
  roles: {
    COORDINATION: 'Coordinación',
    SUB_COORDINATION: 'Subcoordinaciones',
    MEMBERSHIP: 'Ciudades miembros',
  },
  role: {
    COORDINATION: 'Coordinación',
    SUB_COORDINATION: 'Subcoordinación',
    MEMBERSHIP: 'Ciudad miembro',
    ACTING: 'Coordinación interina',
  },
  phases: {
    current: 'Hoy',
    future: 'Próximamente',
    past: 'Antes',
  },
  dates: { YEAR: '{date}', MONTH: '{date}', DAY: 'el {date}' },
  since: 'Desde {start}',
  untilSuccessor: 'Desde {start}, hasta que otra ciudad asuma',
  from: 'Desde {start}',
  fromTo: 'Desde {start} hasta {end}',
  vacant: 'La coordinación está vacante.',
  vacantAfter: 'La coordinación está vacante. La última ciudad que la ejerció fue {city}, hasta {end}.',
  noneOfRole: {
    COORDINATION: 'Ninguna ciudad coordinó la unidad hasta hoy.',
    SUB_COORDINATION: 'La unidad no tiene subcoordinaciones.',
    MEMBERSHIP: 'Ninguna otra ciudad participa en la unidad.',
  },
} satisfies Translation<typeof pt>
