import type { ReactNode } from 'react'
import type { Crumb } from '@/components/ui/breadcrumb'
import { getEnv } from '@/lib/env'
import { type Locale, languageNames, languageTags, locales } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { DemoBanner } from './demo-banner'
import { PublicHeader } from './public-header'
import { SiteFooter } from './site-footer'
import { SkipLink } from './skip-link'

export type PublicFrameProps = {
  locale: Locale
  /** This page's address after the language, such as `/utpeam/plans/2016`; empty for the first page. */
  path: string
  /** What stands in the header after Enlace's name. */
  crumbs: Crumb[]
  children: ReactNode
}

/** Header and footer of a public page: the same for everyone who reads it. */
export function PublicFrame({ locale, path, crumbs, children }: PublicFrameProps) {
  const t = getTranslator(locale, 'common')
  const languages = locales.map((language) => ({
    label: languageNames[language],
    lang: languageTags[language],
    href: `/language/${language}?to=${encodeURIComponent(`/${language}${path}`)}`,
    current: language === locale,
  }))
  return (
    <>
      <SkipLink label={t('skipToContent')} />
      {getEnv().ENLACE_DEMO ? <DemoBanner label={t('demo')}>{t('demoBanner')}</DemoBanner> : null}
      <PublicHeader
        crumbs={[{ label: t('siteName'), href: `/${locale}` }, ...crumbs]}
        languages={languages}
        signIn={{ label: t('signIn'), href: `/${locale}/workspace` }}
        labels={{ path: t('breadcrumb'), languages: t('languages') }}
      />
      {children}
      <SiteFooter label={t('menu')} links={[{ label: t('cities'), href: `/${locale}/cities` }]}>
        {t('sourceAndLicence')}
      </SiteFooter>
    </>
  )
}
