import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { readFeedName } from '@/lib/feeds/schema'
import { answerCalendar } from '../../answer-calendar'

type Context = { params: Promise<{ unit: string }> }

/** What a unit has scheduled, at an address such as `/feeds/units/utpeam.ics`. */
export async function GET(request: NextRequest, { params }: Context) {
  const name = readFeedName((await params).unit)
  if (name?.format !== 'ics') notFound()
  return answerCalendar(request, { of: 'unit', slug: name.slug })
}
