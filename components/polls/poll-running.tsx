import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { isPollOpen } from '@/lib/meetings/poll-queries'

/** Before a date is set otherwise: that the cities are being asked about it. */
export async function PollRunning({ activityId, locale }: { activityId: string; locale: Locale }) {
  if (!(await isPollOpen(activityId))) return null
  return <Notice tone="attention">{getTranslator(locale, 'polls')('running')}</Notice>
}
