import { notFound } from 'next/navigation'
import { isFiltered, readChosenPath } from '@/lib/schedule/choice'
import { readLocale } from '../read-locale'

export type ChosenParams = { locale: string; chosen: string[] }

/**
 * What a schedule's rewritten address chooses (next.config). What no query leads to is not found, on a page that is kept also what is to
 * be made anew each time.
 */
export async function readChosen(params: Promise<ChosenParams>, { filtered }: { filtered: boolean }) {
  const { locale, chosen } = await params
  const choice = readChosenPath(chosen)
  if (!choice || isFiltered(choice) !== filtered) notFound()
  return { locale: readLocale(locale), choice }
}
