import type { Page } from '@playwright/test'
import { expect } from '../fixtures'
import { workspacePlan } from './plan'

type At = Parameters<typeof workspacePlan>[0]

export const publicReport = ({ unit, plan }: At, year: number) => `/pt/${unit.slug}/plans/${plan.slug}/reports/${year}`

/** Drafts the plan's report of a year from what the data say, beginning at the plan. */
export async function draftReport(page: Page, at: At, year: number) {
  await page.goto(workspacePlan(at))
  await page.getByRole('link', { name: 'Relatório', exact: true }).click()
  await page.getByRole('button', { name: `Preparar o relatório de ${year}` }).click()
  await expect(page.locator('#facts').getByRole('status')).toContainText('Relatório preparado com os dados do plano.')
}

/** Writes the first words of the report that the page shows; they may be in bold or in italics. */
export async function writeOpening(page: Page, text: string) {
  await page.getByRole('link', { name: 'Escrever a abertura' }).click()
  const form = page.getByRole('form', { name: 'Escrever a abertura' })
  await form.getByRole('textbox', { name: 'Português' }).fill(text)
  await form.getByRole('button', { name: 'Salvar' }).click()
  await expect(page.locator('#text-opening').getByRole('status')).not.toBeEmpty()
  await expect(page.locator('#text-opening')).toContainText(text.replaceAll('*', ''))
}

/** Publishes the report that the page shows as its version of this number. */
export async function publishReport(page: Page, number: number, note: string) {
  await page.getByRole('link', { name: 'Publicar o relatório' }).click()
  const form = page.getByRole('form', { name: 'Publicar o relatório' })
  await form.getByRole('textbox', { name: 'Português' }).fill(note)
  await form.getByRole('button', { name: `Publicar a versão ${number}` }).click()
  await expect(page.locator('#publish').getByRole('status')).toHaveText(`Versão ${number} publicada.`)
}
