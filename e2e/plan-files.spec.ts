import { readFile } from 'node:fs/promises'
import { readBack } from '@/lib/pdf/read-back'
import { planFormats } from '@/lib/plan-papers/files'
import { expect, test } from './fixtures'
import { readWords } from './plan-file-words'
import { read } from './requests'
import { workspacePlan } from './verbs/plan'

test('a visitor takes the published plan along in each form, in the languages in which she reads it', async ({
  visitor,
}) => {
  const page = await visitor({ javaScriptEnabled: false })
  await page.goto('/pt/utpeam/plans/2016?with=es')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('navigation', { name: 'Baixar' }).getByRole('link', { name: 'PDF' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('plano-de-trabalho-utpeam-2016.pdf')
  const { pages, isTagged } = await readBack(await readFile(await file.path()))
  const text = pages.map((one) => one.text).join(' ')
  expect(isTagged).toBe(true)
  expect(text).toMatch(/Muito Obrigada![\s\S]+¡Muchas gracias!/)

  for (const format of planFormats) {
    const path = `/pt/utpeam/plans/2016/plan.${format}`
    const first = await read(path, null)
    const again = await read(path, null, { 'If-None-Match': first.headers.get('etag') ?? '' })
    expect([first.status, again.status], format).toEqual([200, 304])
  }
  for (const missing of ['plan.exe', 'plan', 'PLAN.PDF']) {
    expect((await read(`/pt/utpeam/plans/2016/${missing}`, null)).status, missing).toBe(404)
  }
})

test('a plan that is withdrawn is gone in every form at once, and its unit still has it', async ({
  world,
  signedIn,
}) => {
  const path = `/pt/${world.unit.slug}/plans/${world.plan.slug}/plan.md`
  expect((await read(path, null)).status).toBe(200)
  const page = await signedIn(world.people.coordinator)
  await page.goto(workspacePlan(world))
  await page.getByText('Retirar o plano da página pública').click()
  await page.getByRole('button', { name: 'Retirar agora' }).click()
  await expect(page.getByText('Retirado: o público já não vê o plano.')).toBeVisible()
  expect((await read(path, null)).status).toBe(404)
  await page.goto(workspacePlan(world))
  const href = await page
    .getByRole('navigation', { name: 'Baixar' })
    .getByRole('link', { name: 'PDF' })
    .getAttribute('href')
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'enlace-session')
  const draft = await readWords(href ?? '', cookie?.value ?? null)
  expect(draft.text).toContain('Versão de trabalho')
  expect(draft.headers.get('cache-control')).toBe('private, no-store')
})
