import type { Page } from '@playwright/test'
import { addDays, todayIn } from '@/lib/time/when'
import { expect } from '../fixtures'
import type { World } from '../world'

/** On the mandates of the world's unit, says that Porto Claro's ended yesterday. */
export async function endMandateYesterday(page: Page, { unit }: World) {
  await page.goto(`/pt/workspace/units/${unit.slug}/mandates`)
  await page.getByRole('link', { name: 'Encerrar o mandato de Porto Claro' }).click()
  const form = page.getByRole('form', { name: 'Encerrar o mandato de Porto Claro' })
  const [year = '', month = '', day = ''] = addDays(todayIn('America/Montevideo', new Date()), -1).split('-')
  await form.getByLabel('Ano').fill(year)
  await form.getByLabel('Mês').selectOption(String(Number(month)))
  await form.getByLabel('Dia', { exact: true }).fill(String(Number(day)))
  await form.getByRole('button', { name: 'Encerrar o mandato' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Salvo.' })).toBeVisible()
}
