import type { Page } from '@playwright/test'
import { expect } from '../fixtures'

type At = { unit: { slug: string }; plan: { slug: string } }

export const publicPlan = ({ unit, plan }: At) => `/pt/${unit.slug}/plans/${plan.slug}`
export const workspacePlan = ({ unit, plan }: At) => `/pt/workspace/units/${unit.slug}/plans/${plan.slug}`

/** Begins a plan of the unit for the whole of `year`, which is also its address. */
export async function beginPlan(page: Page, unit: At['unit'], title: string, year: number) {
  await page.goto(`/pt/workspace/units/${unit.slug}`)
  await page.getByRole('link', { name: 'Novo plano' }).click()
  const form = page.getByRole('form', { name: 'Criar um plano de trabalho' })
  await form.getByRole('textbox', { name: 'Português' }).fill(title)
  await form.getByRole('textbox', { name: 'Endereço' }).fill(String(year))
  await form.getByLabel('Primeiro dia').fill(`${year}-01-01`)
  await form.getByLabel('Último dia').fill(`${year}-12-31`)
  await form.getByRole('button', { name: 'Criar o plano' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
}

/** The objectives that the page shows, in their order, without their numbers and controls. */
export function objectiveTexts(page: Page) {
  return page.getByRole('region', { name: 'Objetivos' }).getByRole('listitem').getByRole('paragraph')
}

/** Opens objective `number` as fields. */
export async function openObjective(page: Page, number: number) {
  await page.getByRole('link', { name: `Editar o objetivo ${number}` }).click()
  await expect(objectiveForm(page, number)).toBeVisible()
}

export function objectiveForm(page: Page, number: number) {
  return page.getByRole('form', { name: `Editar o objetivo ${number}` })
}

/** Rewrites the Portuguese text of objective `number` and saves. */
export async function rewordObjective(page: Page, number: number, text: string) {
  await openObjective(page, number)
  const form = objectiveForm(page, number)
  await form.getByRole('textbox', { name: 'Português' }).fill(text)
  await form.getByRole('button', { name: 'Salvar' }).click()
}

export async function moveObjectiveUp(page: Page, number: number) {
  await page.getByRole('button', { name: `Mover o objetivo ${number} para cima` }).click()
}

/** Publishes the plan as its edition of this number, with a note on how it came about. */
export async function publishEdition(page: Page, at: At, number: number, note: string) {
  await page.goto(workspacePlan(at))
  await page.getByRole('link', { name: 'Publicar uma edição' }).click()
  const form = page.getByRole('form', { name: 'Publicar uma edição' })
  await form.getByRole('textbox', { name: 'Português' }).fill(note)
  await form.getByRole('button', { name: `Publicar a edição ${number}` }).click()
  await expect(page.getByText(`Edição ${number} publicada.`)).toBeVisible()
}
