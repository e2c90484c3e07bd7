import { expect, type Page } from '@playwright/test'

/** What is known of a date, as its form asks for it. */
type Firmer = { day: string; from?: string; to?: string }

/** Firms up the date of the activity `title` on the plan's page of the workspace. Days as YYYY-MM-DD, times as HH:MM. */
export async function firmUpDate(page: Page, title: string, { day, from, to }: Firmer) {
  await page.getByRole('link', { name: `Data: ${title}` }).click()
  const form = page.getByRole('form', { name: `Data: ${title}` })
  await form.getByRole('radio', { name: from ? 'Dia e hora' : 'O dia', exact: true }).check()
  await form.getByLabel('Dia', { exact: true }).fill(day)
  if (from) await form.getByLabel('Começa às').fill(from)
  if (to) await form.getByLabel('Termina às').fill(to)
  await form.getByRole('button', { name: 'Salvar' }).click()
}

/** The entry of activity `title` in a list by months, on the schedule's page and on the plan's. */
export function entryOf(page: Page, title: string) {
  return page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) })
}

/** Where an activity's page says when it is. */
export function dateOf(page: Page) {
  return page
    .getByRole('definition')
    .filter({ has: page.getByRole('time') })
    .first()
}

/** Says on an activity's page of the workspace what became of it and, where that is asked, why. */
export async function sayStatus(page: Page, state: string, reason?: string) {
  const part = page.getByRole('region', { name: 'Situação' })
  await part.getByRole('link', { name: 'Editar: Situação' }).click()
  await part.getByRole('radio', { name: state }).check()
  if (reason) await part.getByRole('group', { name: 'Motivo' }).getByLabel('Português').first().fill(reason)
  await part.getByRole('button', { name: 'Salvar' }).click()
  await expect(part.getByText('Salvo.')).toBeVisible()
  await expect(part).toContainText(state)
}
