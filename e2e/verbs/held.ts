import type { Page } from '@playwright/test'
import { expect } from '../fixtures'

/** Records who was there: of each city how it took part and how many people, beside what is filled in already. */
export async function recordAttendance(
  page: Page,
  cities: Record<string, { presence: string; onSite?: string; remote?: string }>,
  guests: string,
) {
  await page.getByRole('link', { name: 'Registrar presenças' }).click()
  const form = page.getByRole('form', { name: 'Registrar presenças' })
  for (const [name, { presence, onSite, remote }] of Object.entries(cities)) {
    const city = form.getByRole('group', { name })
    await city.getByRole('combobox', { name: 'Presença' }).selectOption(presence)
    if (onSite) await city.getByRole('textbox', { name: 'Pessoas no local' }).fill(onSite)
    if (remote) await city.getByRole('textbox', { name: 'Pessoas a distância' }).fill(remote)
  }
  await form.getByRole('textbox', { name: 'Quem foram' }).fill(guests)
  await form.getByRole('button', { name: 'Salvar' }).click()
  await expect(form).toHaveCount(0)
}

export async function addDecision(
  page: Page,
  text: string,
  due: { cityId?: string; month?: string; year?: string } = {},
) {
  await page.getByRole('link', { name: 'Acrescentar encaminhamento' }).click()
  const form = page.getByRole('form', { name: 'Acrescentar encaminhamento' })
  await form.getByRole('group', { name: 'O que foi decidido' }).getByRole('textbox', { name: 'Português' }).fill(text)
  if (due.cityId) await form.getByRole('combobox', { name: 'Cidade responsável' }).selectOption(due.cityId)
  if (due.month) await form.getByRole('combobox', { name: 'Prazo: mês' }).selectOption(due.month)
  if (due.year) await form.getByRole('textbox', { name: 'Prazo: ano' }).fill(due.year)
  await form.getByRole('button', { name: 'Salvar' }).click()
  await expect(page.getByRole('region', { name: 'Encaminhamentos' })).toContainText(text)
}

export const minutesForm = (page: Page) => page.getByRole('form', { name: 'Editar a ata' })
export const minutesText = (page: Page) => minutesForm(page).getByRole('textbox', { name: 'Português' })

export async function saveMinutes(page: Page, text: string) {
  await minutesText(page).fill(text)
  await minutesForm(page).getByRole('button', { name: 'Salvar' }).click()
}
