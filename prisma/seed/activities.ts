import { monthsWhen } from '@/lib/time/when'
import type { ActivityKind } from '@/prisma/generated/client/client'
import { translated } from './translated'

const annualMeeting = translated(
  'Reunião Anual da UTPEAM e Missão técnica',
  'Reunión Anual de la UTPEAM y Misión técnica',
  'Annual Meeting of UTPEAM and technical mission',
)
const meetingAndMission: ActivityKind[] = ['MEETING', 'TECHNICAL_MISSION']
const meetingAtSummit: ActivityKind[] = ['MEETING', 'SUMMIT']

/**
 * The scheduled activities. The founding document knows their months and no more. "Primeira", "Segunda" and "Terceira" are
 * not part of the titles: they are counted among the numbered ones, which is why the third title begins in lower case.
 */
export const activities = [
  {
    slug: 'reuniao-virtual',
    title: translated(
      'Reunião Virtual da Coordenação e Sub-coordenações da UTPEAM',
      'Reunión Virtual de la Coordinación y las Subcoordinaciones de la UTPEAM',
      'Virtual Meeting of the Coordination and Sub-coordinations of UTPEAM',
    ),
    kinds: ['MEETING'] satisfies ActivityKind[],
    when: monthsWhen(2016, 4),
    isNumbered: false,
    place: { isOnline: true },
  },
  {
    slug: 'reuniao-anual-canoas',
    title: annualMeeting,
    kinds: meetingAndMission,
    when: monthsWhen(2016, 6),
    isNumbered: true,
    place: { hostCity: 'canoas' },
  },
  {
    slug: 'reuniao-anual-lo-prado',
    title: annualMeeting,
    kinds: meetingAndMission,
    when: monthsWhen(2016, 7),
    isNumbered: true,
    place: { hostCity: 'lo-prado' },
  },
  {
    slug: 'reuniao-na-cupula',
    title: translated('reunião na Cúpula de 2016', 'reunión en la Cumbre de 2016', 'meeting at the 2016 Summit'),
    kinds: meetingAtSummit,
    when: monthsWhen(2016, 11),
    isNumbered: true,
    // Where the Summit meets; not a city of the unit.
    place: { placeName: 'Santa Fe', placeCountry: 'AR' },
  },
]
