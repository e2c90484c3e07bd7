import { Section } from '@/components/layout/section'
import { WordLink } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { eraseOwnDataAction } from '@/lib/privacy/erasure-actions'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { ErasureForm } from './erasure-form'

type OwnDataSectionProps = { person: { id: string; email: string }; locale: Locale; place: EditPlace }

/** The ways to take one's own data along and to have them erased. */
export function OwnDataSection({ person, locale, place }: OwnDataSectionProps) {
  const t = getTranslator(locale, 'ownData')
  const isAsking = place.editing === 'data'
  return (
    <Section id="data" title={t('section')} lead={t('sectionLead')}>
      <ul className="word-links">
        <li>
          <a href={`/${locale}/workspace/profile/data`}>{t('read')}</a>
        </li>
        <li>
          <a href={`/${locale}/workspace/profile/data/export/json`} download>
            {t('download')}
          </a>
        </li>
        <li>
          <a href={`/${locale}/privacy`}>{t('privacy')}</a>
        </li>
      </ul>
      {isAsking ? (
        <ErasureForm
          person={person}
          locale={locale}
          label={t('erase.title')}
          action={eraseOwnDataAction}
          hidden={{ locale }}
          returnTo={`/${locale}/sign-in`}
          cancelHref={place.at('data')}
        />
      ) : (
        <div className="actions pt-3">
          <WordLink href={place.edit('data')}>{t('erase.title')}</WordLink>
        </div>
      )}
    </Section>
  )
}
