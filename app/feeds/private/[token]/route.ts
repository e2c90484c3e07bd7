import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { calendarType } from '@/lib/feeds/feed-response'
import { findPrivateCalendar } from '@/lib/feeds/private-feed-queries'
import { readPrivateToken } from '@/lib/feeds/private-feed-rules'
import { readFeedWish } from '@/lib/feeds/schema'

type Context = { params: Promise<{ token: string }> }

/** Somebody's own calendar, for whoever knows its address, with what she may read at this moment: nobody keeps a copy on the way. */
export async function GET(request: NextRequest, { params }: Context) {
  const token = readPrivateToken((await params).token)
  const calendar = token && (await findPrivateCalendar(token, readFeedWish(request.nextUrl.searchParams), new Date()))
  if (!calendar) notFound()
  return new Response(calendar, {
    headers: {
      'Content-Type': calendarType,
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
      'Referrer-Policy': 'no-referrer',
    },
  })
}
