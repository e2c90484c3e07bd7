import { expect, test } from './fixtures'
import { demoPeople } from './pages'

// Takes the pictures of docs/ from the running app, with its first data: `npm run pictures`. No part of the tests.

const wide = { viewport: { width: 1280, height: 860 }, colorScheme: 'light' } as const

test('the public plan', async ({ visitor }) => {
  const page = await visitor(wide)
  await page.goto('/pt/utpeam/plans/2016')
  await page.screenshot({ path: 'docs/plan.png' })
})

test('the schedule', async ({ visitor }) => {
  const page = await visitor(wide)
  await page.goto('/pt/utpeam/schedule')
  await page.screenshot({ path: 'docs/schedule.png' })
})

test('an objective while it is edited', async ({ db, signedIn }) => {
  const person = await db.person.findUniqueOrThrow({ where: { email: demoPeople.coordinator } })
  const page = await signedIn(person, wide)
  await page.goto('/pt/workspace/units/utpeam/plans/2016')
  await page.getByRole('link', { name: 'Editar o objetivo 3' }).click()
  const form = page.getByRole('form', { name: 'Editar o objetivo 3' })
  await expect(form).toBeVisible()
  await form.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await page.screenshot({ path: 'docs/editing.png' })
})

test('the plan in two languages on a phone', async ({ visitor }) => {
  const page = await visitor({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, colorScheme: 'light' })
  await page.goto('/pt/utpeam/plans/2016?with=es#objectives')
  await page.screenshot({ path: 'docs/phone.png' })
})
