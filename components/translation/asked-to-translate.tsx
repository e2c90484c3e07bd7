import { MarginRow } from '@/components/layout/margin-row'
import { type Locale, languageKeys } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Viewer } from '@/lib/permissions/actor'
import type { PlanView } from '@/lib/plan/queries'
import { listLanguagesFor } from '@/lib/translation/request-queries'
import { deskHref } from './addresses'

/** Leads somebody who was asked to translate a plan to the desk; nothing for who was not. */
export async function AskedToTranslate({ viewer, plan, locale }: { viewer: Viewer; plan: PlanView; locale: Locale }) {
  const languages = await listLanguagesFor(viewer, plan)
  if (languages.length === 0) return null
  const t = getTranslator(locale, 'translation')
  const common = getTranslator(locale, 'common')
  return (
    <MarginRow>
      <p>{t('translators.yours')}</p>
      <p className="actions sans">
        {languages.map((language) => (
          <a key={language} href={deskHref(plan, locale, language)}>
            {t('desk', { language: common(languageKeys[language]) })}
          </a>
        ))}
      </p>
    </MarginRow>
  )
}
