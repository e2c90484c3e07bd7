import type { ReactNode } from 'react'
import type { Crumb } from '@/components/layout/header-path'
import { RefusedPage } from '@/components/workspace/refused-page'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { findNetwork, type NetworkView } from '@/lib/units/queries'

type SecretariatFrameProps = {
  viewer: Actor
  locale: Locale
  /** Below "Secretariat". */
  crumbs: Crumb[]
  children: (network: NetworkView) => ReactNode
}

/** Around every page of the secretariat: for others it says whose page this is, and renders nothing of it. */
export async function SecretariatFrame({ viewer, locale, crumbs, children }: SecretariatFrameProps) {
  const network = await findNetwork()
  const t = getTranslator(locale, 'secretariat')
  const home = { label: t('title'), href: `/${locale}/workspace/secretariat` }
  if (!network || !can(viewer, 'people.list', { networkId: network.id })) {
    return (
      <RefusedPage
        locale={locale}
        crumbs={[{ label: t('title') }]}
        title={t('title')}
        ways={[
          ...(network?.website ? [{ label: t('refusedVisit'), href: network.website }] : []),
          { label: getTranslator(locale, 'common')('workspace'), href: `/${locale}/workspace` },
        ]}
      >
        <p>{t('refused', { network: network?.name ?? '' })}</p>
      </RefusedPage>
    )
  }
  return (
    <WorkspaceFrame
      locale={locale}
      crumbs={crumbs.length > 0 ? [home, ...crumbs] : [{ label: t('title') }]}
      current={crumbs.length > 0 ? undefined : 'secretariat'}
    >
      {children(network)}
    </WorkspaceFrame>
  )
}
