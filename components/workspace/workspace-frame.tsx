import type { ReactNode } from 'react'
import { DemoBanner } from '@/components/layout/demo-banner'
import { SkipLink } from '@/components/layout/skip-link'
import { WorkspaceHeader } from '@/components/layout/workspace-header'
import { SignOutButton } from '@/components/people/sign-out-button'
import type { Crumb } from '@/components/ui/breadcrumb'
import { getViewerProfile } from '@/lib/auth/viewer'
import { getEnv } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

export type WorkspaceFrameProps = { locale: Locale; crumbs: Crumb[]; children: ReactNode }

/** The header of the workspace around a page: who is at work, for whom, and where to. The page has asked for the viewer already. */
export async function WorkspaceFrame({ locale, crumbs, children }: WorkspaceFrameProps) {
  const t = getTranslator(locale, 'common')
  const profile = await getViewerProfile()
  const home = `/${locale}/workspace`
  return (
    <>
      <SkipLink label={t('skipToContent')} />
      {getEnv().ENLACE_DEMO ? <DemoBanner label={t('demo')}>{t('demoBanner')}</DemoBanner> : null}
      <WorkspaceHeader
        crumbs={[{ label: t('siteName'), href: `/${locale}` }, ...crumbs]}
        links={[{ label: t('workspace'), href: home }]}
        person={{ name: profile?.name ?? '', href: `${home}/profile` }}
        onBehalfOf={[...(profile?.cityNames ?? []), ...(profile?.secretariatOf ?? [])].join(' · ')}
        signOut={<SignOutButton locale={locale} />}
        labels={{ path: t('breadcrumb'), links: t('menu') }}
      />
      {children}
    </>
  )
}
