import type { Locale } from '@/lib/i18n/locales'

type DeskOf = { slug: string; unit: { slug: string } }

/** The address at which a plan is translated; of no language in particular without `language`. */
export function deskHref(plan: DeskOf, locale: Locale, language?: Locale): string {
  const path = `/${locale}/workspace/units/${plan.unit.slug}/plans/${plan.slug}/translations`
  return language ? `${path}?to=${language}` : path
}

/** The desk after the text of `block` was saved, where the next one to do takes the work; itself where nothing else is left. */
export function savedHref(desk: string, block: string, next: string | null): string {
  return next ? `${desk}&saved=${block}&edit=${next}#${next}` : `${desk}&saved=${block}#${block}`
}
