import { signCardLink } from '@/lib/cities/card-link'
import { getEnv } from '@/lib/env'
import { type Locale, languageTags, locales } from '@/lib/i18n/locales'
import { signAnswerLink } from '@/lib/meetings/answer-link'
import { signPublishedLink } from '@/lib/privacy/published-link'
import { createReport, createReportEdition } from '@/prisma/factories/reports'
import { expect, test } from '../fixtures'
import { chosenPages, pairedPages, publicPages, signInPages } from '../pages'
import { checkPage, expectTitlesToDiffer, type Seen } from './checks'

for (const locale of locales) {
  test(`the public pages are sound in ${locale}`, async ({ visitor }) => {
    test.setTimeout(240_000)
    const page = await visitor()
    const seen: Seen[] = []
    for (const path of publicPages) {
      const one = await checkPage(page, `/${locale}${path}`, locale)
      seen.push(one)
      await expectLanguages(one, locale, path)
      await expectNoScripts(one)
      expect.soft(await page.locator('meta[name=description]').getAttribute('content'), path).toBeTruthy()
    }
    expectTitlesToDiffer(seen)
    for (const path of [...pairedPages.filter((pair) => !pair.endsWith(locale)), ...chosenPages]) {
      await expectNoScripts(await checkPage(page, `/${locale}${path}`, locale))
    }
  })

  test(`the pages for signing in are sound in ${locale}`, async ({ visitor }) => {
    test.setTimeout(120_000)
    const page = await visitor()
    for (const path of signInPages) await checkPage(page, `/${locale}${path}`, locale)
  })

  test(`the card behind a mailed link is sound in ${locale}`, async ({ db, visitor }) => {
    test.setTimeout(120_000)
    const { id: cityId } = await db.city.findUniqueOrThrow({ where: { slug: 'montevideo' } })
    const tokenOf = (sentAt: Date) => signCardLink({ cityId, personId: null }, sentAt)
    const blocks = ['names', 'contact', 'facts', 'presentation']
    const paths = ['', ...blocks.map((block) => `?edit=${block}`), '?saved=confirmation'].map(
      (query) => `/${locale}/card/${tokenOf(new Date())}${query}`,
    )
    const [expired, invalid] = [`/${locale}/card/${tokenOf(new Date('2020-01-01'))}`, `/${locale}/card/none`]
    const page = await visitor()
    const seen: Seen[] = []
    for (const path of [...paths, expired, invalid]) seen.push(await checkPage(page, path, locale))
    expectTitlesToDiffer(seen)
  })

  test(`a call behind a mailed link is sound in ${locale}`, async ({ db, world, visitor }) => {
    await db.meetingCall.deleteMany({ where: { activityId: world.activity.id } })
    await db.meetingCall.create({ data: { activityId: world.activity.id } })
    const to = { activityId: world.activity.id, cityId: world.cities.member.id, personId: world.people.member.id }
    const [good, old] = [signAnswerLink(to, new Date()), signAnswerLink(to, new Date('2020-01-01'))]
    const page = await visitor()
    for (const token of [good, old, 'none']) {
      await checkPage(page, `/${locale}/call/${token}`, locale)
    }
  })

  test(`what is kept of a contact, behind her link, is sound in ${locale}`, async ({ db, visitor }) => {
    test.setTimeout(120_000)
    const { id, email } = await db.contact.findFirstOrThrow({ where: { unit: { slug: 'utpeam' } } })
    const token = signPublishedLink(email ?? '', { hours: 1 }, new Date())
    const page = await visitor()
    for (const query of ['', `?edit=contact-${id}`, `?edit=erase-${id}`, `?removed=contact-${id}`]) {
      await checkPage(page, `/${locale}/privacy/data/${token}${query}`, locale)
    }
  })

  test(`the published reports of a plan are sound in ${locale}`, async ({ db, world, visitor }) => {
    test.setTimeout(120_000)
    const { unit, plan } = world
    const { id: reportId } = await createReport(db, { planId: plan.id })
    await createReportEdition(db, { reportId, cityId: world.cities.coordinating.id })
    await createReportEdition(db, { reportId })
    const address = `/${unit.slug}/plans/${plan.slug}/reports/2016`
    const page = await visitor()
    const seen: Seen[] = []
    for (const path of [address, `${address}/versions/1`]) {
      const one = await checkPage(page, `/${locale}${path}`, locale)
      seen.push(one)
      await expectLanguages(one, locale, path)
      await expectNoScripts(one)
    }
    expectTitlesToDiffer(seen)
    for (const second of locales.filter((language) => language !== locale)) {
      for (const path of [address, `${address}/versions/1`]) {
        const beside = await checkPage(page, `/${locale}${path}?with=${second}`, locale)
        await expectLanguages(beside, locale, path)
        await expectNoScripts(beside)
        const heading = page.getByRole('heading', { level: 1 }).locator(`[lang=${languageTags[second]}]`)
        await expect(heading).toBeVisible()
      }
    }
    for (const [query, status] of [
      ['/report.pdf', 200],
      ['/report.pdf?with=es', 200],
      ['/report.pptx?with=es', 200],
      ['/versions/1/report.pdf', 200],
      ['/versions/1/report.pptx', 200],
      ['/report.md', 404],
      ['/versions/3/report.pdf', 404],
      ['/plan.pdf', 404],
    ] as const) {
      const paper = await page.request.get(`/${locale}${address}${query}`)
      expect.soft(paper.status(), query).toBe(status)
    }
    await page.goto(`/${locale}/${unit.slug}/plans/${plan.slug}`)
    await page.locator('#reports').getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`${address}$`))
  })

  test(`what is not there is said soundly in ${locale}`, async ({ visitor }) => {
    const page = await visitor()
    for (const path of ['/nada', '/utpeam/plans/1999', '/cities/atlantida', '/utpeam/activities/nada', '/a/b/c/d']) {
      const missing = await checkPage(page, `/${locale}${path}`, locale, 404)
      await expectNoScripts(missing)
      await expect.soft(page.getByRole('main').getByRole('link').first(), path).toBeVisible()
    }
  })
}

async function expectLanguages({ path, response }: Seen, locale: Locale, rest: string) {
  const html = await response.text()
  const links = [...html.matchAll(/<link [^>]*>/g)].map(([link]) => link)
  const addressOf = (language: Locale) => `${getEnv().ENLACE_URL}/${language}${rest}`
  for (const language of locales) {
    const given = links.filter((link) => new RegExp(`hrefLang="${language}"`, 'i').test(link))
    expect.soft(given.join(), `${path}: the same page in ${language}`).toContain(`href="${addressOf(language)}"`)
  }
  const canonical = links.filter((link) => link.includes('rel="canonical"'))
  expect.soft(canonical.join(), `${path}: canonical`).toContain(`href="${addressOf(locale)}"`)
}

/** A finished document: what a reader gets holds no script, and would let none run. */
async function expectNoScripts({ path, response }: Seen) {
  const html = await response.text()
  const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
  expect
    .soft(
      scripts.filter((tag) => !tag.includes('application/ld+json')),
      `${path}: scripts`,
    )
    .toEqual([])
  expect.soft(html, `${path}: preloaded scripts`).not.toMatch(/<link[^>]*as="script"/)
  expect.soft(html, `${path}: handlers`).not.toMatch(/<[^>]* on[a-z]+=/)
  expect.soft(response.headers()['content-security-policy'], path).toContain("script-src 'none'")
}
