import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import type { World } from '../world'

type File = { name: string; bytes: Uint8Array }

export const meetingPath = ({ unit, activity }: World) =>
  `/pt/workspace/units/${unit.slug}/activities/${activity.slug}/meeting`

/** The list of materials of the page. */
export const materialsOf = (page: Page) => page.getByRole('region', { name: 'Materiais' })

/** Sends a file from the page of a meeting. It may be refused: then the form is there again, and says why. */
export async function sendFile(page: Page, { name, bytes }: File) {
  // Twenty megabytes go to the browser as a file; as bytes they would go through its protocol.
  const path = test.info().outputPath(name)
  await writeFile(path, bytes)
  await materialsOf(page).getByRole('link', { name: 'Enviar um arquivo' }).click()
  const form = page.getByRole('form', { name: 'Enviar um arquivo' })
  await form.getByLabel('Arquivo', { exact: true }).setInputFiles(path)
  await form.getByRole('button', { name: 'Enviar o arquivo' }).click()
}

type Said = { title?: string; audience?: 'Todos' | 'Só as cidades da unidade'; item?: string }

/** Says of material `number`, whose form is open, what it is called, who may have it, and at which item of the agenda it stands. */
export async function describeMaterial(page: Page, number: number, { title, audience, item }: Said) {
  const form = page.getByRole('form', { name: `Editar o material ${number}` })
  if (title) await form.getByRole('group', { name: 'Título' }).getByRole('textbox', { name: 'Português' }).fill(title)
  if (audience) await form.getByRole('radio', { name: audience }).check()
  if (item) await form.getByLabel('Ponto da pauta').selectOption({ label: item })
  await form.getByRole('button', { name: 'Salvar' }).click()
  await expect(materialsOf(page).getByRole('status').filter({ hasText: 'Salvo.' })).toBeVisible()
}

/** Follows a link to a file and answers what the browser kept of it: its name and its bytes. */
export async function download(page: Page, title: string) {
  const coming = page.waitForEvent('download')
  await materialsOf(page).getByRole('link', { name: title, exact: true }).click()
  const kept = await coming
  return { name: kept.suggestedFilename(), bytes: await readFile(await kept.path()) }
}
