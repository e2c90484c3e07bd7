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

// The words that titles begin with, where they are not the kind's own name.
const nouns: Record<Locale, Record<Gender, readonly string[]>> = {
  pt: {
    feminine: [
      'reunião',
      'missão',
      'oficina',
      'visita',
      'jornada',
      'conferência',
      'assembleia',
      'mesa',
      'pesquisa',
      'sessão',
    ],
    masculine: [
      'seminário',
      'encontro',
      'fórum',
      'congresso',
      'curso',
      'levantamento',
      'colóquio',
      'diálogo',
      'estudo',
    ],
  },
  es: {
    feminine: ['reunión', 'misión', 'visita', 'jornada', 'conferencia', 'asamblea', 'mesa', 'encuesta', 'sesión'],
    masculine: ['seminario', 'encuentro', 'foro', 'congreso', 'curso', 'relevamiento', 'taller', 'coloquio', 'estudio'],
  },
  en: { feminine: [], masculine: [] },
}
const genders = ['feminine', 'masculine'] as const
export type Gender = (typeof genders)[number]

/**
 * The grammatical gender with which "first", "second" … agree before `title`: that of its first word where it is a known one, else that of the
 * name of its kind. English has none and gives feminine.
 */
export function genderOfTitle(title: string, kind: ActivityKind, locale: Locale): Gender {
  const first = title.split(/\s/, 1)[0]?.toLocaleLowerCase(locale) ?? ''
  const known = genders.find((gender) => nouns[locale][gender].includes(first))
  return known ?? (masculine[locale].includes(kind) ? 'masculine' : 'feminine')
}
