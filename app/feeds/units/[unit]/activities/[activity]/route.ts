import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { readFeedName } from '@/lib/feeds/schema'
import { answerCalendar } from '../../../../answer-calendar'

type Context = { params: Promise<{ unit: string; activity: string }> }

/** One activity, to put into a calendar, at an address such as `/feeds/units/utpeam/activities/reuniao-virtual.ics`. */
export async function GET(request: NextRequest, { params }: Context) {
  const { unit, activity } = await params
  const name = readFeedName(activity)
  if (name?.format !== 'ics') notFound()
  return answerCalendar(request, { of: 'activity', unitSlug: unit, slug: name.slug })
}
