import { langIfOther } from '@/components/text/localized'
import type { Locale } from '@/lib/i18n/locales'
import { readActivityTitle, type Titled } from '@/lib/schedule/ordinals'

/** An activity's title with its ordinal, and no note on its language: for lists, links and headings. */
export function ActivityTitle({ activity, locale }: { activity: Titled; locale: Locale }) {
  const readable = readActivityTitle(activity, locale)
  const lang = langIfOther(readable, locale)
  return lang ? <span lang={lang}>{readable.text}</span> : readable.text
}
