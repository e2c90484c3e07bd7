import type { Locale } from '@/lib/i18n/locales'
import type { ActivityKind, ActivityStatus } from '@/prisma/generated/client/client'

/** What an activity may be; it may be several of these at once, the first one named being what it is above all. */
export const activityKinds = [
  'MEETING',
  'TECHNICAL_MISSION',
  'SEMINAR',
  'WORKSHOP',
  'TRAINING',
  'SURVEY',
  'PUBLICATION',
  'SUMMIT',
  'OTHER',
] as const satisfies readonly ActivityKind[]

export const activityStatuses = [
  'TENTATIVE',
  'CONFIRMED',
  'HELD',
  'POSTPONED',
  'CANCELLED',
] as const satisfies readonly ActivityStatus[]

// pt: reunião, missão, seminário, oficina, capacitação, levantamento, publicação, cúpula, atividade.
// es: reunión, misión, seminario, taller, capacitación, relevamiento, publicación, cumbre, actividad.
const masculine: Record<Locale, readonly ActivityKind[]> = {
  pt: ['SEMINAR', 'SURVEY'],
  es: ['SEMINAR', 'WORKSHOP', 'SURVEY'],
  en: [],
}

/** The grammatical gender of a kind's name, with which "first", "second" … agree. English has none and gives feminine. */
export function genderOfKind(kind: ActivityKind, locale: Locale): 'feminine' | 'masculine' {
  return masculine[locale].includes(kind) ? 'masculine' : 'feminine'
}
