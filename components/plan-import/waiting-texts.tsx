import { MarginRow } from '@/components/layout/margin-row'
import { StateWord } from '@/components/ui/state-word'
import { getViewerProfile } from '@/lib/auth/viewer'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { WaitingText } from '@/lib/plan-import/queries'
import { formatInstant } from '@/lib/time/format'
import type { UnitView } from '@/lib/units/queries'
import { planImportHref } from './addresses'

type WaitingTextsProps = { texts: readonly WaitingText[]; unit: UnitView; locale: Locale }

/** Texts of plans that somebody brought and nobody has confirmed yet, each with the way back to its review. */
export async function WaitingTexts({ texts, unit, locale }: WaitingTextsProps) {
  const profile = await getViewerProfile()
  const t = getTranslator(locale, 'planImport')
  const instant = (at: Date) => formatInstant(at, locale, profile?.timeZone ?? unit.network.timeZone)
  return texts.map(({ id, title, language, person, readAt, endsAt }) => {
    const when = { date: instant(readAt), until: instant(endsAt) }
    return (
      <MarginRow key={id} rule="hair" margin={<StateWord tone="attention">{t('waiting.word')}</StateWord>}>
        <p>
          <a href={`${planImportHref(locale, unit.slug)}/${id}`} lang={title ? languageTags[language] : undefined}>
            {title ?? t('waiting.untitled')}
          </a>
        </p>
        <p className="sans small quiet">
          {person ? t('waiting.by', { person, ...when }) : t('waiting.bySomebody', when)}
        </p>
      </MarginRow>
    )
  })
}
