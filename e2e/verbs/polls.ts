import { expect, type Page } from '@playwright/test'

type Candidate = { day: string; last?: string; from?: string; to?: string }

/** Asks the cities about these dates, on an activity's page of the workspace. Days as YYYY-MM-DD, times as HH:MM. */
export async function openPoll(page: Page, candidates: Candidate[], deadline: string) {
  await page.getByRole('link', { name: 'Consultar as cidades' }).click()
  const form = page.getByRole('form', { name: 'Consultar as cidades' })
  for (const [index, candidate] of candidates.entries()) await fillCandidate(page, index + 1, candidate)
  await form.getByLabel('Responder até o dia').fill(deadline)
  await form.getByRole('button', { name: 'Consultar as cidades' }).click()
}

/** Fills the fields of the date with this number. */
export async function fillCandidate(page: Page, number: number, { day, last, from, to }: Candidate) {
  const fields = page.getByRole('group', { name: `Data ${number}`, exact: true })
  await fields.getByLabel('Dia', { exact: true }).fill(day)
  if (last) await fields.getByLabel('Último dia').fill(last)
  if (from) await fields.getByLabel('Das').fill(from)
  if (to) await fields.getByLabel('Até as').fill(to)
}

/** Answers in an open form: for each date, from the first, a choice in words. */
export async function answerDates(page: Page, form: string, choices: string[], save: string) {
  const questions = page.getByRole('form', { name: form }).getByRole('group')
  for (const [index, choice] of choices.entries()) {
    await questions.nth(index).getByRole('radio', { name: choice, exact: true }).check()
  }
  await page.getByRole('form', { name: form }).getByRole('button', { name: save }).click()
}

/** The row of a city in the table of answers. */
export function answersOf(page: Page, city: string) {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: city }) })
}

/** Ends the open poll on the date that begins with these words, or on none. */
export async function closePoll(page: Page, choice: string | RegExp) {
  await page.getByRole('link', { name: 'Encerrar a consulta' }).click()
  const form = page.getByRole('form', { name: 'Encerrar a consulta' })
  await form.getByRole('radio', { name: choice }).check()
  await form.getByRole('button', { name: 'Encerrar a consulta' }).click()
}

export function pollOn(page: Page) {
  return page.getByRole('region', { name: 'Consulta de datas' })
}

/** Waits until the page says this of what was done. */
export async function sees(page: Page, words: string) {
  await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()
}
