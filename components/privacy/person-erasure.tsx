import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { WordLink } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { erasePersonAction } from '@/lib/privacy/erasure-actions'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { ErasureForm } from './erasure-form'

type PersonErasureProps = {
  person: { id: string; version: number; name: string; email: string }
  locale: Locale
  place: EditPlace
}

/** For the secretariat: erasing somebody who asked for it. */
export function PersonErasure({ person, locale, place }: PersonErasureProps) {
  const t = getTranslator(locale, 'ownData')
  const { id, version, name } = person
  return (
    <Section id="erase" title={t('erase.ofPersonTitle')}>
      <MarginRow>
        {place.editing === 'erase' ? (
          <ErasureForm
            person={person}
            locale={locale}
            label={t('erase.ofPerson', { name })}
            action={erasePersonAction}
            hidden={{ id }}
            version={version}
            returnTo={`/${locale}/workspace/secretariat/people?removed=person`}
            cancelHref={place.at('erase')}
          />
        ) : (
          <>
            <p>{t('erase.onRequest')}</p>
            <WordLink href={place.edit('erase')}>{t('erase.ofPerson', { name })}</WordLink>
          </>
        )}
      </MarginRow>
    </Section>
  )
}
