'use client'

import { useParams } from 'next/navigation'
import { StatusMessage } from '@/components/status/status-message'
import { Button } from '@/components/ui/button'
import { defaultLocale, isLocale } from '@/lib/i18n/locales'
import en from '@/lib/i18n/messages/en/status'
import es from '@/lib/i18n/messages/es/status'
import pt from '@/lib/i18n/messages/pt/status'

const texts = { pt, es, en }

/** Shown in a page that is already open when something in it fails; documents that fail on the server are answered by the front. */
export default function ErrorPage({ retry }: { retry: () => void }) {
  const params = useParams()
  const locale = isLocale(params.locale) ? params.locale : defaultLocale
  const { error, home, cities, tryAgain } = texts[locale]
  return (
    <StatusMessage locale={locale} {...error} home={home} cities={cities}>
      <Button type="button" onClick={() => retry()}>
        {tryAgain}
      </Button>
    </StatusMessage>
  )
}
