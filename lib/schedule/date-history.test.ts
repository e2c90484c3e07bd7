import { expect, test } from 'vitest'
import { daysWhen, monthsWhen } from '@/lib/time/when'
import { readDateSteps } from './date-history'

const at = new Date('2016-05-20T12:00:00Z')
const change = (before: unknown, after: unknown) => ({ at, before, after })
const status = (status: string, pt?: string) => ({
  status,
  statusReason: pt ? { original: 'pt', texts: { pt } } : null,
})

test('how a date came about is its dates, and that it was postponed or cancelled, without reasons', () => {
  const [june, sixteenth] = [monthsWhen(2016, 6), daysWhen('2016-06-16')]
  const steps = readDateSteps([
    change(null, { when: june }),
    change({ when: june }, { when: sixteenth }),
    change({ when: sixteenth }, { when: june, byPoll: true }),
    change({ title: 'a' }, { title: 'b' }),
    change(status('TENTATIVE'), status('CONFIRMED')),
    change(status('CONFIRMED'), status('POSTPONED', 'Enchente')),
    change(status('POSTPONED', 'Enchente'), status('POSTPONED', 'Enchente no rio')),
    change(status('POSTPONED', 'Enchente no rio'), status('CANCELLED', 'Não haverá')),
  ])
  expect(steps).toEqual([
    { is: 'date', at, from: june, to: sixteenth, byPoll: false },
    { is: 'date', at, from: sixteenth, to: june, byPoll: true },
    { is: 'setback', at, status: 'POSTPONED' },
    { is: 'setback', at, status: 'CANCELLED' },
  ])
})
