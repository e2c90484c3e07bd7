import { indicatorLimits } from '@/lib/progress/indicator-schema'

/** The texts of a plan that people read in several languages, each with the most characters that it may have, as where it is edited. */
export const textLimits = {
  'plan.title': 200,
  'plan.introduction': 5_000,
  'plan.closing': 1_000,
  'objective.text': 2_000,
  'indicator.name': indicatorLimits.name,
  'indicator.measuredIn': indicatorLimits.measuredIn,
  'axis.text': 2_000,
  'activity.title': 300,
  'activity.description': 5_000,
  'activity.statusReason': 1_000,
  'contact.office': 200,
} as const

export type TextKey = keyof typeof textLimits

/** One text: what it is, and the id of the row in which it stands. */
export type TextName = { key: TextKey; id: string }

type Split<Key> = Key extends `${infer Type}.${infer Field}` ? { type: Type; field: Field } : never
export type TextPlace = Split<TextKey>

/** The kind of row and the field in which a text stands. */
export function placeOfText(key: TextKey): TextPlace {
  const [type, field] = key.split('.')
  return { type, field } as TextPlace
}

/** The block of the desk's page in which a text stands. */
export function blockOfText({ key, id }: TextName): string {
  return `${key.replace('.', '-')}-${id}`
}
