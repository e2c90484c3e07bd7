import type { ReactNode } from 'react'
import { DemoBanner } from '@/components/layout/demo-banner'
import type { Crumb } from '@/components/layout/header-path'
import { SkipLink } from '@/components/layout/skip-link'
import { WorkspaceHeader } from '@/components/layout/workspace-header'
import { SignOutButton } from '@/components/people/sign-out-button'
import { getViewerProfile, type ViewerProfile } from '@/lib/auth/viewer'
import { getEnv } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

/** The parts of the workspace that its navigation leads to. */
type WorkspacePart = 'home' | 'schedule' | 'cities' | 'city' | 'secretariat'

export type WorkspaceFrameProps = {
  locale: Locale
  crumbs: Crumb[]
  /** The part whose own page this is. */
  current?: WorkspacePart
  children: ReactNode
}

/** The header of the workspace around a page: who is at work, for whom, and where to. The page has asked for the viewer already. */
export async function WorkspaceFrame({ locale, crumbs, current, children }: WorkspaceFrameProps) {
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
        onBehalfOf={[...(profile?.cityNames ?? []), ...(profile?.secretariatOf ?? [])].join(' · ')}
        signOut={<SignOutButton locale={locale} />}
        labels={{ path: t('breadcrumb'), links: t('menu') }}
      />
      {children}
    </>
  )
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
