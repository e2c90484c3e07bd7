import type { ReactNode } from 'react'
import { DemoBanner } from '@/components/layout/demo-banner'
import type { Crumb } from '@/components/layout/header-path'
import { SiteFooter } from '@/components/layout/site-footer'
import { SkipLink } from '@/components/layout/skip-link'
import { WorkspaceHeader } from '@/components/layout/workspace-header'
import { SignOutButton } from '@/components/people/sign-out-button'
import { getViewer, getViewerProfile, type ViewerProfile } from '@/lib/auth/viewer'
import { getEnv } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { type ActedOn, actingCity } from '@/lib/permissions/acting-city'
import type { Viewer } from '@/lib/permissions/actor'

/** The parts of the workspace that its navigation leads to. */
type WorkspacePart = 'home' | 'schedule' | 'cities' | 'city' | 'secretariat'

export type WorkspaceFrameProps = {
  locale: Locale
  crumbs: Crumb[]
  /** The part whose own page this is. */
  current?: WorkspacePart
  /** What the page is about, where that decides on whose behalf one acts on it; else all of one's cities are named. */
  about?: ActedOn
  children: ReactNode
}

/** The header of the workspace around a page: who is at work, for whom, and where to. The page has asked for the viewer already. */
export async function WorkspaceFrame({ locale, crumbs, current, about, children }: WorkspaceFrameProps) {
  const t = getTranslator(locale, 'common')
  const profile = await getViewerProfile()
  const home = `/${locale}/workspace`
  return (
    <>
      <SkipLink label={t('skipToContent')} />
      {getEnv().ENLACE_DEMO ? <DemoBanner label={t('demo')}>{t('demoBanner')}</DemoBanner> : null}
      <WorkspaceHeader
        crumbs={[{ label: t('siteName'), href: `/${locale}` }, ...crumbs]}
        links={partsFor(profile, locale).map((part) => ({ ...part.link, current: part.name === current }))}
        person={{ name: profile?.name ?? '', href: `${home}/profile` }}
        onBehalfOf={profile ? behalfText(await getViewer(), profile, about, locale) : ''}
        signOut={<SignOutButton locale={locale} />}
        labels={{ path: t('breadcrumb'), links: t('menu') }}
      />
      {children}
      <SiteFooter label={t('footerLinks')} links={[{ label: t('privacy'), href: `/${locale}/privacy` }]}>
        {t('sourceAndLicence')}
      </SiteFooter>
    </>
  )
}

/** "por Canoas", as the history will say it of what is done on this page. */
function behalfText(
  viewer: Viewer,
  { cities, secretariatOf }: ViewerProfile,
  about: ActedOn | undefined,
  locale: Locale,
) {
  if (!about || !viewer) return [...cities.map(({ name }) => name), ...secretariatOf].join(' · ')
  const t = getTranslator(locale, 'common')
  const cityId = actingCity(viewer, about)
  const city = cities.find(({ id }) => id === cityId)
  if (city) return t('actingFor', { city: city.name })
  return secretariatOf.length > 0 ? t('actingForSecretariat') : ''
}

function partsFor(
  profile: ViewerProfile | null,
  locale: Locale,
): { name: WorkspacePart; link: { label: string; href: string } }[] {
  const t = getTranslator(locale, 'workspace')
  const home = `/${locale}/workspace`
  const link = (label: string, path = '') => ({ label, href: `${home}${path}` })
  return [
    { name: 'home', link: link(t('nav.home')) },
    { name: 'schedule', link: link(t('nav.schedule'), '/schedule') },
    profile?.onlyCity
      ? { name: 'city', link: link(t('nav.city'), `/cities/${profile.onlyCity}`) }
      : { name: 'cities', link: link(t('nav.cities'), '/cities') },
    ...(profile && profile.secretariatOf.length > 0
      ? [{ name: 'secretariat' as const, link: link(t('nav.secretariat'), '/secretariat') }]
      : []),
  ]
}
