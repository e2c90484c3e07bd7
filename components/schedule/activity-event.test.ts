import { beforeAll, describe, expect, test, vi } from 'vitest'
import { localize } from '@/lib/i18n/localized-text'
import type { ActivityPageView } from '@/lib/schedule/activity-queries'
import { daysWhen, monthsWhen, type When } from '@/lib/time/when'
import { activityEvent } from './activity-event'

// The addresses are made from the settings, which are complete only with a database's address.
beforeAll(() => {
  vi.stubEnv('DATABASE_URL', 'postgresql://localhost/unused')
})

const hour: When = {
  precision: 'TIME',
  startsOn: '2016-06-16',
  endsOn: '2016-06-16',
  startTime: '10:00',
  endTime: '12:30',
  timeZone: 'America/Sao_Paulo',
}

function activity(more: Partial<ActivityPageView> = {}): ActivityPageView {
  const name = localize('pt', { pt: 'Unidade' })
  return {
    id: 'activity',
    slug: 'reuniao-anual',
    version: 1,
    title: localize('pt', { pt: 'Reunião Anual' }),
    ordinal: 1,
    isNumbered: true,
    ordinalOverride: null,
    kinds: ['MEETING'],
    when: daysWhen('2016-06-16', '2016-06-17'),
    zone: 'America/Sao_Paulo',
    status: 'TENTATIVE',
    statusReason: null,
    place: { city: null, name: 'Santa Fe', country: 'AR', venue: null, isOnline: false },
    plan: { id: 'plan', slug: '2016', title: name },
    unit: { id: 'unit', slug: 'utpeam', acronym: 'UTPEAM', name },
    networkName: 'Mercociudades',
    resource: {
      networkId: 'network',
      unitId: 'unit',
      hostCityId: null,
      begunAt: new Date('2016-01-01T03:00:00Z'),
      isPublished: true,
      isClosed: false,
    },
    description: null,
    objectives: [],
    axes: [],
    dateSteps: [],
    ...more,
  }
}

describe('an activity for machines', () => {
  test('is no event while no day is known', () => {
    expect(activityEvent(activity({ when: monthsWhen(2016, 6) }), 'pt')).toBeNull()
  })

  test('has days without hours, and where it is', () => {
    expect(activityEvent(activity(), 'pt')).toMatchObject({
      '@type': 'Event',
      name: 'Primeira Reunião Anual',
      url: 'http://localhost:3000/pt/utpeam/activities/reuniao-anual',
      startDate: '2016-06-16',
      endDate: '2016-06-17',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', address: { addressLocality: 'Santa Fe', addressCountry: 'AR' } },
    })
  })

  test('has hours with the offset of their place', () => {
    expect(activityEvent(activity({ when: hour }), 'pt')).toMatchObject({
      startDate: '2016-06-16T10:00:00-03:00',
      endDate: '2016-06-16T12:30:00-03:00',
    })
    expect(activityEvent(activity({ when: { ...hour, endTime: null } }), 'pt')).toMatchObject({ endDate: undefined })
  })

  test('says that it is online, and never how one joins', () => {
    const place = { city: null, name: null, country: null, venue: null, isOnline: true }
    expect(activityEvent(activity({ place }), 'pt')).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: 'http://localhost:3000/pt/utpeam/activities/reuniao-anual' },
    })
    expect(activityEvent(activity({ place: { ...place, name: 'Santa Fe' } }), 'pt')).toMatchObject({
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [{ '@type': 'Place' }, { '@type': 'VirtualLocation' }],
    })
  })

  test('says that it was cancelled or postponed', () => {
    expect(activityEvent(activity({ status: 'CANCELLED' }), 'pt')?.eventStatus).toBe(
      'https://schema.org/EventCancelled',
    )
    expect(activityEvent(activity({ status: 'POSTPONED' }), 'pt')?.eventStatus).toBe(
      'https://schema.org/EventPostponed',
    )
  })
})
