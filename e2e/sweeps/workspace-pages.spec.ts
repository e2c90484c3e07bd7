import { locales } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized-text'
import { createHandover } from '@/prisma/factories/handovers'
import { createProposal } from '@/prisma/factories/proposals'
import { crawl, isFile, staysAmong } from '../crawl'
import { expect, sessionCookieOf, test } from '../fixtures'
import { demoPeople } from '../pages'
import { checkPage, expectTitlesToDiffer, type Seen } from './checks'

/** Addresses that each of them must be led to, so that no sweep is thorough over nothing. */
const led = {
  coordinator: [
    '/workspace/units/utpeam/plans/2016',
    '/workspace/units/utpeam/plans/2016?edit=plan',
    '/workspace/units/utpeam/plans/new',
    '/workspace/units/utpeam/plans/import',
  ],
  delegate: ['/workspace/cities/lo-prado', '/workspace/cities/lo-prado?edit=names'],
  member: [
    '/workspace/schedule',
    '/workspace/schedule?view=year',
    '/workspace/schedule?view=month',
    '/workspace/profile?edit=details',
    '/workspace/units/utpeam/contacts',
  ],
  secretary: [
    '/workspace/secretariat/people',
    '/workspace/secretariat/units/utpeam',
    '/workspace/units/utpeam/mandates',
  ],
}

for (const locale of locales) {
  for (const role of ['coordinator', 'delegate', 'member', 'secretary'] as const) {
    test(`the workspace of the ${role} is sound in ${locale}`, async ({ db, signedIn }) => {
      // Some ninety pages, each looked at twice.
      test.setTimeout(900_000)
      const person = await db.person.findUniqueOrThrow({ where: { email: demoPeople[role] } })
      const session = (await sessionCookieOf(db, person)).value
      const among = await staysAmong(db, {
        slugs: ['utpeam', 'canoas', 'lo-prado', 'montevideo'],
        personIds: [person.id],
      })
      const takes = (path: string) => path.startsWith(`/${locale}/workspace`) && !isFile(path) && among(path)
      const paths = [...(await crawl([`/${locale}/workspace`], session, { takes, alike: 1 })).keys()]
      expect(paths).toEqual(expect.arrayContaining(led[role].map((path) => `/${locale}${path}`)))

      const page = await signedIn(person)
      const seen: Seen[] = []
      for (const path of paths) seen.push(await checkPage(page, path, locale))
      expectTitlesToDiffer(seen)
      for (const { path, response } of seen) expectGuarded(path, response.headers()['content-security-policy'])
    })
  }
}

for (const locale of locales) {
  test(`the profile is sound in ${locale} while it shows a new address`, async ({ world, signedIn }) => {
    test.setTimeout(120_000)
    const page = await signedIn(world.people.member)
    await page.goto(`/${locale}/workspace/profile`)
    await page.locator('#calendar').getByRole('button').click()
    const address = page.locator('#calendar').getByText(/^http.*\/feeds\/private\//)
    await expect(address).toBeVisible()
    await checkPage(page, `/${locale}/workspace/profile`, locale)
    await expect(address).toBeVisible()
  })
}

for (const locale of locales) {
  test(`the proposals of a unit are sound in ${locale}, in every form`, async ({ db, world, signedIn }) => {
    test.setTimeout(300_000)
    const given = { unitId: world.unit.id, planId: world.plan.id, cityId: world.cities.subCoordinating.id }
    const open = await createProposal(db, { ...given, title: 'Seminário internacional de mobilidade metropolitana' })
    const asked = await createProposal(db, { ...given, question: 'Quantas pessoas cabem na sala?' })
    const settled = { ...given, settledAt: new Date() }
    const word = { kind: 'REFUSAL', text: 'O calendário está cheio.', at: new Date() } as const
    await createProposal(db, { ...settled, state: 'DECLINED', words: { create: word } })
    await createProposal(db, { ...settled, state: 'ACCEPTED', activityId: world.activity.id })
    await createProposal(db, { ...settled, state: 'WITHDRAWN' })
    const at = `/${locale}/workspace/units/${world.unit.slug}/proposals`
    const proposer = await signedIn(world.people.subCoordinator)
    const forms = [`answer-${asked.id}`, `edit-${open.id}`, `withdraw-${open.id}`, 'new-proposal']
    for (const path of [at, ...forms.map((form) => `${at}?edit=${form}`), `${at}/${open.id}/history`]) {
      await checkPage(proposer, path, locale)
    }
    const coordinator = await signedIn(world.people.coordinator)
    for (const path of [at, `${at}?edit=decide-${open.id}`]) await checkPage(coordinator, path, locale)
    await checkPage(await signedIn(world.people.member), at, locale)
  })
}

for (const locale of locales) {
  test(`a hand-over and its history are sound in ${locale}`, async ({ db, world, signedIn }) => {
    test.setTimeout(120_000)
    const { mandates, cities, people, unit } = world
    const terms = { mandateId: mandates.coordinating.id, successorCityId: cities.member.id }
    const handover = await createHandover(db, { unitId: unit.id, ...terms })
    const subject = { subjectType: 'handover', subjectId: handover.id, unitId: unit.id }
    const changes = [
      { action: 'handover.open', before: null, after: {} },
      {
        action: 'handover.update',
        before: { startsOn: null },
        after: { startsOn: '2030-01-01', startPrecision: 'YEAR' },
      },
      { action: 'handover.update', before: null, after: { point: localize('pt', { pt: 'Entregar as senhas.' }) } },
      { action: 'handover.accept', before: null, after: { bySecretariat: true } },
    ] as const
    await db.changeRecord.createMany({
      data: changes.map(({ action, before, after }) => ({
        ...subject,
        ...{ action, before: before ?? undefined, after },
        personId: action === 'handover.open' ? null : people.coordinator.id,
      })),
    })
    const page = await signedIn(people.coordinator)
    const at = `/${locale}/workspace/units/${unit.slug}/handover`
    for (const path of [at, `${at}/history`]) await checkPage(page, path, locale)
    const successor = await signedIn(people.member)
    for (const path of [`/${locale}/workspace`, at]) await checkPage(successor, path, locale)
    await checkPage(await signedIn(people.subCoordinator), at, locale)
  })
}

/** Where somebody is signed in, only scripts with this answer's nonce run. */
function expectGuarded(path: string, policy = '') {
  const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src')) ?? ''
  expect.soft(scripts, path).toMatch(/'nonce-[^']+'/)
  expect.soft(scripts, path).not.toContain('unsafe')
  expect.soft(policy, path).toContain("frame-ancestors 'none'")
}
