import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { readFeedName } from '@/lib/feeds/schema'
import { answerCalendar } from '../../answer-calendar'

type Context = { params: Promise<{ city: string }> }

/** What a city hosts, at an address such as `/feeds/cities/canoas.ics`. */
export async function GET(request: NextRequest, { params }: Context) {
  const name = readFeedName((await params).city)
  if (name?.format !== 'ics') notFound()
  return answerCalendar(request, { of: 'city', slug: name.slug })
}
