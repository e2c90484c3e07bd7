import type { Db } from '@/lib/db/client'
import { locales } from '@/lib/i18n/locales'
import { signPollLink } from '@/lib/meetings/poll-link'
import { daysWhen } from '@/lib/time/when'
import { createPoll, createPollAnswer } from '@/prisma/factories/meetings'
import { expect, test } from '../fixtures'
import type { World } from '../world'
import { checkPage } from './checks'

/** A poll with dates of every kind, as many as there can be, and answers that came in every way. */
async function askForDates(db: Db, { activity, cities }: World) {
  const hours = { precision: 'TIME', startTime: '10:00', endTime: '12:30', timeZone: 'America/Sao_Paulo' } as const
  const days = Array.from({ length: 10 }, (_, index) => daysWhen(`2035-06-${11 + index}`))
  const candidates = [{ ...daysWhen('2035-06-10'), ...hours }, ...days, daysWhen('2035-06-29', '2035-07-02')]
  const deadlineOn = new Date('2035-05-20')
  const poll = await createPoll(db, { activityId: activity.id, deadlineOn, candidates })
  const choices = candidates.map((_, index) => (['YES', 'IF_NEED_BE', 'NO'] as const)[index % 3] ?? 'NO')
  await createPollAnswer(db, { poll, cityId: cities.coordinating.id, choices })
  await createPollAnswer(db, { poll, cityId: cities.subCoordinating.id, choices, way: 'BY_LINK' })
  return poll
}

for (const locale of locales) {
  test(`the poll of an activity is sound in ${locale}, open and ended`, async ({ db, world, signedIn }) => {
    test.setTimeout(180_000)
    const { cities, people, unit, activity } = world
    const home = `/${locale}/workspace/units/${unit.slug}/activities/${activity.slug}`
    const page = await signedIn(people.coordinator)
    await checkPage(page, `${home}?edit=poll`, locale)
    const poll = await askForDates(db, world)
    const own = cities.coordinating.id
    const blocks = ['poll-deadline', 'poll-close', `poll-answer-${own}`, `poll-record-${cities.member.id}`]
    for (const query of ['', '?saved=poll', ...blocks.map((block) => `?edit=${block}`)]) {
      await checkPage(page, `${home}${query}`, locale)
    }
    await checkPage(await signedIn(people.member), `/${locale}/workspace`, locale)

    const ended = { state: 'CLOSED', endedAt: new Date(), chosenId: poll.candidates[0]?.id } as const
    await db.datePoll.update({ where: { id: poll.id }, data: ended })
    await page.goto(home)
    await page.locator('.poll-ended > summary').click()
    await expect(page.getByRole('table')).toBeVisible()
    await checkPage(page, `${home}?saved=poll&at=closed`, locale)
  })

  test(`a poll behind a mailed link is sound in ${locale}`, async ({ db, world, visitor }) => {
    test.setTimeout(120_000)
    const { id: pollId } = await askForDates(db, world)
    const tokenOf = (cityId: string, personId: string, sentAt = new Date()) =>
      signPollLink({ pollId, cityId, personId }, sentAt)
    const { cities, people } = world
    const asked = tokenOf(cities.member.id, people.member.id)
    const answered = tokenOf(cities.subCoordinating.id, people.subCoordinator.id)
    const old = tokenOf(cities.member.id, people.member.id, new Date('2020-01-01'))
    const page = await visitor()
    for (const token of [asked, answered, `${answered}?edit=answer-${cities.subCoordinating.id}`, old, 'none']) {
      await checkPage(page, `/${locale}/poll/${token}`, locale)
    }
    await db.datePoll.update({ where: { id: pollId }, data: { state: 'CALLED_OFF', endedAt: new Date() } })
    await checkPage(page, `/${locale}/poll/${answered}`, locale)
  })
}
