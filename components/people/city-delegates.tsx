import { notFound } from 'next/navigation'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { EmptyState } from '@/components/ui/empty-state'
import { StatusLine } from '@/components/ui/status-line'
import { RefusedPage } from '@/components/workspace/refused-page'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { findCity } from '@/lib/cities/queries'
import { findResourceOfCity } from '@/lib/cities/resource-queries'
import type { CityView } from '@/lib/cities/view'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listCityInvitations } from '@/lib/people/invitation-queries'
import { listDelegates } from '@/lib/people/queries'
import type { Actor } from '@/lib/permissions/actor'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { DelegateLine } from './delegate-line'
import { InvitationForm } from './invitation-form'
import { InvitationsSection } from './invitations-section'

type CityDelegatesProps = { viewer: Actor; locale: Locale; slug: string; place: EditPlace }

/** Who acts for a city, for those who choose them. */
export async function CityDelegates({ viewer, locale, slug, place }: CityDelegatesProps) {
  const city = await findCity(viewer, slug)
  if (!city) notFound()
  const [delegates, resource] = await Promise.all([
    listDelegates(viewer, city.id, new Date()),
    findResourceOfCity(city.id, new Date()),
  ])
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
  return (
    <WorkspaceFrame locale={locale} crumbs={crumbs} about={resource ?? undefined}>
      <Page eyebrow={city.name} title={t('delegates.title')} lead={t('delegates.lead', { city: city.name })}>
        <Section id="delegates" title={city.name}>
          <StatusLine>{place.savedText('delegates', locale)}</StatusLine>
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
        <CityInvitations {...{ viewer, city, locale, place }} />
      </Page>
    </WorkspaceFrame>
  )
}

type CityInvitationsProps = Omit<CityDelegatesProps, 'slug'> & { city: CityView }

async function CityInvitations({ viewer, city, locale, place }: CityInvitationsProps) {
  const invitations = await listCityInvitations(viewer, city.id, new Date())
  const t = getTranslator(locale, 'invitations')
  return (
    <InvitationsSection
      title={t('title')}
      invitations={invitations}
      form={
        <InvitationForm
          label={t('form', { city: city.name })}
          networkId={city.networkId}
          actsFor={city.id}
          language={city.language}
          {...{ locale, place }}
        />
      }
      {...{ locale, place }}
    />
  )
}
