import type { Crumb } from '@/components/layout/header-path'
import { langIfOther } from '@/components/text/localized'
import type { Locale } from '@/lib/i18n/locales'
import { type LocalizedText, readText } from '@/lib/i18n/localized-text'

/** A plan on the way to a page: its title, marked where it stands in another language. */
export function planCrumb(plan: { title: LocalizedText }, href: string, locale: Locale): Crumb & { href: string } {
  const title = readText(plan.title, locale)
  return { label: title.text, href, lang: langIfOther(title, locale) }
}
