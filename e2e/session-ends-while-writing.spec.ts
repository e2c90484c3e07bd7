import type { Locator, Page } from '@playwright/test'
import type { Db } from '@/lib/db/client'
import { languageTags, locales } from '@/lib/i18n/locales'
import { expect, type SignedIn, sessionCookieOf, test } from './fixtures'
import { checkPage } from './sweeps/checks'
import { objectiveForm, objectiveTexts, openObjective, workspacePlan } from './verbs/plan'
import { draftReport } from './verbs/reports'
import type { World } from './world'

const written = ['Um ano de encontros, contado "aqui".', '', 'A segunda parte: <b>metas</b> & caminhos.'].join('\n')

test('a text whose session ended while it was written is given back without JavaScript, and one press saves it', async ({
  db,
  world,
  signedIn,
}) => {
  const writer = world.people.coordinator
  const page = await signedIn(writer, { javaScriptEnabled: false })
  await draftReport(page, world, 2016)
  await page.getByRole('link', { name: 'Escrever a abertura' }).click()
  const form = page.getByRole('form', { name: 'Escrever a abertura' })
  await form.getByRole('textbox', { name: 'Português' }).fill(written)
  await endSessions(db, writer)
  await form.getByRole('button', { name: 'Salvar' }).click()

  const told = page.getByRole('heading', { level: 1, name: 'Sua sessão terminou' })
  await expect(told).toBeVisible()
  expect(await page.getByRole('region', { name: 'O que você escreveu' }).getByRole('paragraph').textContent()).toBe(
    written,
  )
  expect(await openingsOf(db, world)).toEqual([])

  await test.step('sent again too early, it is still there', async () => {
    await page.getByRole('button', { name: 'Enviar outra vez' }).click()
    await expect(told).toBeVisible()
    await expect(page.getByText('A segunda parte: <b>metas</b> & caminhos.')).toBeVisible()
  })

  await opensSignIn(page, page.getByRole('link', { name: 'Entrar de novo, em outra aba' }))
  await signInAgain(db, page, writer)
  await page.getByRole('button', { name: 'Enviar outra vez' }).click()
  await expect(page.locator('#text-opening').getByRole('status')).not.toBeEmpty()
  expect(await openingsOf(db, world)).toMatchObject([{ text: { texts: { pt: written } } }])
})

test('what is sent again after the session ended is compared with what others saved meanwhile, without JavaScript', async ({
  db,
  world,
  signedIn,
}) => {
  const writer = world.people.coordinator
  const page = await signedIn(writer, { javaScriptEnabled: false })
  await page.goto(workspacePlan(world))
  await openObjective(page, 4)
  await objectiveForm(page, 4).getByRole('textbox', { name: 'Português' }).fill('Um texto dela.')
  await endSessions(db, writer)
  await objectiveForm(page, 4).getByRole('button', { name: 'Salvar' }).click()
  await expect(page.getByText('Um texto dela.')).toBeVisible()

  const colleague = await signedIn(world.people.colleague)
  await colleague.goto(workspacePlan(world))
  await openObjective(colleague, 4)
  await objectiveForm(colleague, 4).getByRole('textbox', { name: 'Português' }).fill('Um texto dele.')
  await objectiveForm(colleague, 4).getByRole('button', { name: 'Salvar' }).click()
  await expect(objectiveTexts(colleague).nth(3)).toHaveText('Um texto dele.')

  await signInAgain(db, page, writer)
  await page.getByRole('button', { name: 'Enviar outra vez' }).click()
  const form = objectiveForm(page, 4)
  await expect(form.getByRole('alert')).toContainText('Nada se perdeu')
  await expect(form.getByRole('textbox', { name: 'Português' })).toHaveValue('Um texto dela.')
})

test('with JavaScript the form says that the session has ended, also where only its writers know the thing, and saves after signing in in another tab', async ({
  db,
  world,
  signedIn,
}) => {
  const writer = world.people.coordinator
  const page = await signedIn(writer)
  await draftReport(page, world, 2016)
  await page.getByRole('link', { name: 'Escrever a abertura' }).click()
  const form = page.getByRole('form', { name: 'Escrever a abertura' })
  await form.getByRole('textbox', { name: 'Português' }).fill(written)
  await endSessions(db, writer)
  await form.getByRole('button', { name: 'Salvar' }).click()
  await expect(form.getByRole('alert')).toContainText('Sua sessão terminou.')
  await expect(form.getByRole('textbox', { name: 'Português' })).toHaveValue(written)

  await opensSignIn(page, form.getByRole('link', { name: 'Entrar em outra aba' }))
  await signInAgain(db, page, writer)
  await form.getByRole('button', { name: 'Salvar' }).click()
  await expect(page.locator('#text-opening').getByRole('status')).not.toBeEmpty()
  expect(await openingsOf(db, world)).toMatchObject([{ text: { texts: { pt: written } } }])
})

for (const locale of locales) {
  test(`the page that gives a form back holds what every page holds: ${locale}`, async ({ visitor }) => {
    await checkPage(await visitor({ locale: languageTags[locale] }), `/${locale}/status/session-ended`, locale)
  })
}

const endSessions = (db: Db, { id: personId }: SignedIn) => db.session.deleteMany({ where: { personId } })

/** The page stays, and the link leads to sign in in a tab of its own. */
async function opensSignIn(page: Page, link: Locator) {
  const other = page.waitForEvent('popup')
  await link.click()
  await expect((await other).getByRole('heading', { level: 1, name: 'Entrar' })).toBeVisible()
}

async function signInAgain(db: Db, page: Page, person: SignedIn) {
  await page.context().addCookies([await sessionCookieOf(db, person)])
}

const openingsOf = (db: Db, { plan }: World) =>
  db.reportSection.findMany({ where: { place: 'OPENING', report: { planId: plan.id } }, select: { text: true } })
