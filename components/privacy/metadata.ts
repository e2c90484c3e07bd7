import type { Metadata } from 'next'
import { pageMetadata } from '@/components/meta/page-metadata'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

/** The head of the privacy page. */
export function privacyMetadata(locale: Locale): Metadata {
  const t = getTranslator(locale, 'privacy')
  return pageMetadata({ locale, path: '/privacy', title: t('title'), description: t('page.description') })
}
