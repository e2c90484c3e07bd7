import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { TitleAndKindsFields } from '@/components/schedule/what-fields'
import { WhenFieldsGroup } from '@/components/schedule/when-fields'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { ProposalView } from '@/lib/proposals/view'
import type { WhenFields } from '@/lib/schedule/when-fields'

type ProposedFieldsProps = {
  /** What is stored now; null for a new one. */
  proposal: Pick<ProposalView, 'title' | 'kinds' | 'why'> | null
  when: WhenFields
  /** The zones to choose from, the likeliest first. */
  zones: string[]
  locale: Locale
}

/** What is proposed: the fields of a new activity but its place, which is the city's, and why. */
export function ProposedFields({ proposal, when, zones, locale }: ProposedFieldsProps) {
  const t = getTranslator(locale, 'proposals')
  return (
    <>
      <TitleAndKindsFields activity={proposal} locale={locale} />
      <WhenFieldsGroup value={when} locale={locale} zones={zones} />
      <LocalizedTextField
        name="why"
        label={t('fields.why')}
        hint={t('fields.whyHint')}
        value={proposal?.why ?? null}
        locale={locale}
        kind="text"
      />
    </>
  )
}
