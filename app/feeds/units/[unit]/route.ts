import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { cachedByTags } from '@/lib/cache/cached-by-tags'
import { unitPageTags } from '@/lib/cache/tags'
import { atomType, feedResponse } from '@/lib/feeds/feed-response'
import { findUnitNews } from '@/lib/feeds/news-queries'
import { readFeedName, readFeedWish } from '@/lib/feeds/schema'
import { answerCalendar } from '../../answer-calendar'

type Context = { params: Promise<{ unit: string }> }

/** What a unit has scheduled and what has changed in it, at addresses such as `/feeds/units/utpeam.ics` and `/feeds/units/utpeam.atom`. */
export async function GET(request: NextRequest, { params }: Context) {
  const name = readFeedName((await params).unit)
  if (!name) notFound()
  const { slug, format } = name
  if (format === 'ics') return answerCalendar(request, { of: 'unit', slug })
  const { lang } = readFeedWish(request.nextUrl.searchParams)
  const news = await cachedByTags(['news', slug, String(lang)], unitPageTags(slug), () => findUnitNews(slug, lang))
  return feedResponse(request, news, atomType)
}
