import { langIfOther, TextNote } from '@/components/text/localized'
import type { Locale } from '@/lib/i18n/locales'
import { readActivityTitle, type Titled } from '@/lib/schedule/ordinals'

type TitleProps = { activity: Titled; locale: Locale }

/** An activity's title with its ordinal, and no note on its language: for lists, links and headings. */
export function ActivityTitle({ activity, locale }: TitleProps) {
  const readable = readActivityTitle(activity, locale)
  const lang = langIfOther(readable, locale)
  return lang ? <span lang={lang}>{readable.text}</span> : readable.text
}

/** The note on the language of a title, for below the heading or the link that it is. */
export function ActivityTitleNote({ activity, locale }: TitleProps) {
  return <TextNote readable={readActivityTitle(activity, locale)} locale={locale} />
}
