import type { NextRequest } from 'next/server'
import { cachedByTags } from '@/lib/cache/cached-by-tags'
import { type CacheTag, cityPageTags, unitPageTags } from '@/lib/cache/tags'
import { calendarPath, type FeedScope } from '@/lib/feeds/addresses'
import { findCalendar } from '@/lib/feeds/calendar-queries'
import { calendarType, feedResponse } from '@/lib/feeds/feed-response'
import { readFeedWish } from '@/lib/feeds/schema'

/** A public calendar, kept as public pages are until what it shows changes. */
export async function answerCalendar(request: NextRequest, scope: FeedScope): Promise<Response> {
  const wish = readFeedWish(request.nextUrl.searchParams)
  const key = ['calendar', calendarPath(scope), String(wish.lang), String(wish.withTentative)]
  const file = await cachedByTags(key, tagsOf(scope), () => findCalendar(scope, wish))
  return feedResponse(request, file, calendarType)
}

function tagsOf(scope: FeedScope): CacheTag[] {
  switch (scope.of) {
    case 'network':
      return ['network']
    case 'unit':
      return unitPageTags(scope.slug)
    case 'city':
      return cityPageTags(scope.slug)
    case 'activity':
      return unitPageTags(scope.unitSlug)
  }
}
