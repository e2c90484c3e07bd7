import type { NextRequest } from 'next/server'
import { answerCalendar } from '../answer-calendar'

/** What all units of the network have scheduled. */
export function GET(request: NextRequest) {
  return answerCalendar(request, { of: 'network' })
}
