import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/forms/action-form'
import { TextField } from '@/components/forms/text-fields'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { WordLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { StatusLine } from '@/components/ui/status-line'
import { RefusedPage } from '@/components/workspace/refused-page'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { findCity } from '@/lib/cities/queries'
import type { CityView } from '@/lib/cities/view'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { openDelegationAction } from '@/lib/people/actions'
import { listDelegates } from '@/lib/people/queries'
import type { Actor } from '@/lib/permissions/actor'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { DelegateLine } from './delegate-line'
import { OfficeFields } from './office-fields'

type CityDelegatesProps = { viewer: Actor; locale: Locale; slug: string; place: EditPlace }

/** Who acts for a city, for those who choose them. */
export async function CityDelegates({ viewer, locale, slug, place }: CityDelegatesProps) {
  const city = await findCity(viewer, slug)
  if (!city) notFound()
  const delegates = await listDelegates(viewer, city.id, new Date())
  const t = getTranslator(locale, 'people')
  const at = `/${locale}/workspace/cities/${city.slug}`
  const crumbs = [{ label: city.name, href: at, lang: languageTags[city.language] }, { label: t('delegates.title') }]
  if (!delegates) {
    return (
      <RefusedPage {...{ locale, crumbs }} title={t('delegates.title')} ways={[{ label: city.name, href: at }]}>
        <p>{t('delegates.refused', { city: city.name })}</p>
      </RefusedPage>
    )
  }
  const isAdding = place.editing === 'new-delegate'
  return (
    <WorkspaceFrame locale={locale} crumbs={crumbs}>
      <Page eyebrow={city.name} title={t('delegates.title')} lead={t('delegates.lead', { city: city.name })}>
        <Section
          id="delegates"
          title={city.name}
          actions={isAdding ? null : <WordLink href={place.edit('new-delegate')}>{t('delegates.add')}</WordLink>}
        >
          <StatusLine>{place.savedText('delegates', locale)}</StatusLine>
          {isAdding ? <NewDelegate city={city} locale={locale} place={place} /> : null}
          {delegates.length === 0 ? <EmptyState>{t('delegates.none', { city: city.name })}</EmptyState> : null}
          {delegates.map((delegate) => (
            <DelegateLine
              key={delegate.id}
              delegate={delegate}
              title={delegate.name}
              cityName={city.name}
              block="delegates"
              canEdit
              {...{ locale, place }}
            />
          ))}
        </Section>
      </Page>
    </WorkspaceFrame>
  )
}

function NewDelegate({ city, locale, place }: { city: CityView; locale: Locale; place: EditPlace }) {
  const t = getTranslator(locale, 'people')
  const common = getTranslator(locale, 'common')
  return (
    <MarginRow id="new-delegate" rule="hair">
      <ActionForm
        id="new-delegate"
        label={t('delegates.form', { city: city.name })}
        action={openDelegationAction}
        hidden={{ cityId: city.id }}
        returnTo={place.saved('delegates')}
        submit={t('delegates.addNow')}
        cancel={{ label: common('cancel'), href: place.at('delegates') }}
      >
        <TextField
          name="email"
          type="email"
          label={t('delegates.email')}
          hint={t('delegates.emailHint')}
          autoComplete="off"
          required
        />
        <OfficeFields locale={locale} />
      </ActionForm>
    </MarginRow>
  )
}
