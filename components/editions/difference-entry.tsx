import { fieldChanges } from '@/components/changes/field-changes'
import { FieldEntry } from '@/components/changes/field-entry'
import { MarginRow } from '@/components/layout/margin-row'
import { ActivityTitle, ActivityTitleNote } from '@/components/schedule/activity-title'
import { LocalizedName, TextNote } from '@/components/text/localized'
import type { Difference } from '@/lib/editions/differences'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'

type DifferenceProps = { difference: Difference; locale: Locale }

/** What became of one thing between two states of a plan: what it is, and each field that differs. */
export function DifferenceEntry({ difference, locale }: DifferenceProps) {
  const t = getTranslator(locale, 'editions')
  const { before, after } = difference
  const state = before === null ? 'added' : after === null ? 'removed' : 'changed'
  // The number of an objective or axis alone does not say which one it is.
  const context = { locale, subject: difference.of, people: new Map<string, string | null>(), named: 'text' }
  const [was, is] = state === 'changed' ? [before, after] : [before, after].map((fields) => unnamed(fields, difference))
  return (
    <MarginRow as="li" margin={t(`state.${state}`)}>
      <h3>
        <NameOf difference={difference} locale={locale} />
      </h3>
      {difference.of === 'activity' ? <ActivityTitleNote activity={difference.name} locale={locale} /> : null}
      {difference.of === 'indicator' ? <TextNote readable={readText(difference.name, locale)} locale={locale} /> : null}
      {fieldChanges(was, is, context).map((field) => (
        <FieldEntry key={JSON.stringify(field)} field={field} locale={locale} />
      ))}
    </MarginRow>
  )
}

const inHeading = {
  plan: [],
  mandate: ['role'],
  objective: [],
  axis: [],
  indicator: ['name'],
  activity: ['title', 'ordinalOverride'],
} satisfies Record<Difference['of'], string[]>

/** What was added or removed, without what its heading says already. */
function unnamed(fields: Difference['before'], { of }: Difference): Difference['before'] {
  const said: string[] = inHeading[of]
  return fields && Object.fromEntries(Object.entries(fields).filter(([name]) => !said.includes(name)))
}

function NameOf({ difference, locale }: DifferenceProps) {
  const t = getTranslator(locale, 'editions')
  switch (difference.of) {
    case 'plan':
      return t('of.plan')
    case 'mandate':
      return t('of.mandate', {
        role: getTranslator(locale, 'mandates')(`role.${difference.role}`),
        city: difference.name,
      })
    case 'indicator':
      return t.rich('of.indicator', {
        number: difference.number,
        name: readText(difference.name, locale).text,
        words: () => <LocalizedName value={difference.name} locale={locale} />,
      })
    case 'activity':
      return <ActivityTitle activity={difference.name} locale={locale} />
    default:
      return t(`of.${difference.of}`, { number: difference.number })
  }
}
