import type { CSSProperties, ReactNode } from 'react'
import type { Crumb } from '@/components/layout/header-path'
import { type Locale, languageNames, languageTags, locales } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { DemoBanner } from './demo-banner'
import { PublicHeader } from './public-header'
import { SiteFooter } from './site-footer'
import { SkipLink } from './skip-link'

export type DocumentFrameProps = {
  locale: Locale
  /**
   * This page's address after the language, such as `/utpeam/plans/2016`; empty for the first page. A function where the same page has
   * another address in another language.
   */
  path: string | ((language: Locale) => string)
  /** What stands in the header after Enlace's name. */
  crumbs: Crumb[]
  /** Where the workspace has the same thing, after `/workspace`: who signs in here to edit it finds it open. */
  workspacePath?: string
  /** A unit's own colour, as CSS writes it. */
  accent?: string | null
  /** Whether this is a demonstration, which every page then says. */
  isDemo: boolean
  children: ReactNode
}

/** A path with its query as the value of another query: only what would end it is written in codes. */
function inQuery(path: string): string {
  return path.replaceAll('&', '%26')
}

/** Header and footer of a public page. It knows no setting of the server, so that the build can make pages with it. */
export function DocumentFrame(props: DocumentFrameProps) {
  const { locale, path, crumbs, workspacePath = '', accent, isDemo, children } = props
  const t = getTranslator(locale, 'common')
  const pathIn = typeof path === 'string' ? () => path : path
  const languages = locales.map((language) => ({
    label: languageNames[language],
    lang: languageTags[language],
    href: `/language/${language}?to=${inQuery(`/${language}${pathIn(language)}`)}`,
    current: language === locale,
  }))
  const frame = (
    <>
      <SkipLink label={t('skipToContent')} />
      {isDemo ? <DemoBanner label={t('demo')}>{t('demoBanner')}</DemoBanner> : null}
      <PublicHeader
        crumbs={[{ label: t('siteName'), href: `/${locale}` }, ...crumbs]}
        languages={languages}
        signIn={{ label: t('signIn'), href: `/${locale}/workspace${workspacePath}` }}
        labels={{ path: t('breadcrumb'), languages: t('languages') }}
      />
      {children}
      <SiteFooter
        label={t('menu')}
        links={[
          { label: t('schedule'), href: `/${locale}/schedule` },
          { label: t('cities'), href: `/${locale}/cities` },
          { label: t('privacy'), href: `/${locale}/privacy` },
        ]}
      >
        {t('sourceAndLicence')}
      </SiteFooter>
    </>
  )
  if (!accent) return frame
  const style: CSSProperties & Record<'--accent', string> = { '--accent': accent }
  // Brings its colour along without a box of its own.
  return (
    <div className="contents" style={style}>
      {frame}
    </div>
  )
}
