import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listAnsweredNames } from '@/lib/meetings/queries'

/** Before date or place change: which cities have answered for what was told until now. */
export async function AnsweredAlready({ activityId, locale }: { activityId: string; locale: Locale }) {
  const names = await listAnsweredNames(activityId)
  if (names.length === 0) return null
  const t = getTranslator(locale, 'meetings')
  return <Notice tone="attention">{t('warning', { count: names.length, names: names.join(', ') })}</Notice>
}
