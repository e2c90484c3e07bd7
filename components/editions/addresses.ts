import type { Locale } from '@/lib/i18n/locales'

type At = { slug: string; unit: { slug: string } }

/** The path of a plan's public page as it follows the language. */
export const planPath = ({ slug, unit }: At): string => `/${unit.slug}/plans/${slug}`

/** The path of an edition, of what changed since it (until another), or of what became of it, as it follows the language. */
export const editionPath = (plan: At, number: number): string => `${planPath(plan)}/editions/${number}`
export const changesPath = (plan: At, number: number, until: number | null): string =>
  `${editionPath(plan, number)}/changes${until === null ? '' : `/${until}`}`
export const happenedPath = (plan: At, number: number): string => `${editionPath(plan, number)}/happened`

/**
 * The path of a page that shows two languages, in each language: in the second one, the first one stands beside it. `path` is the page's own as it follows the
 * language; without a second language, it is the same in all.
 */
export const pathBeside =
  (path: string, locale: Locale, second: Locale | undefined) =>
  (language: Locale): string =>
    second ? `${path}?with=${language === second ? locale : second}` : path

export const inLocale = (path: string, locale: Locale): string => `/${locale}${path}`
