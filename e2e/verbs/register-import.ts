import type { Page } from '@playwright/test'
import { expect } from '../fixtures'

export const importPage = '/pt/workspace/secretariat/cities/import'

type File = { name: string; bytes: Uint8Array }

/** Goes to where cities are imported, from the register, and has a file read. */
export async function readFile(page: Page, { name, bytes }: File) {
  await page.goto('/pt/workspace/secretariat/cities')
  await page.getByRole('link', { name: 'Importar de uma planilha' }).click()
  const form = page.getByRole('form', { name: 'Enviar uma planilha' })
  await form
    .getByLabel('Planilha')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
  await form.getByRole('button', { name: 'Ler o arquivo' }).click()
}

/** Has cells read that were copied from a spreadsheet. */
export async function pasteRows(page: Page, rows: string[][]) {
  await page.goto(importPage)
  const form = page.getByRole('form', { name: 'Colar as linhas' })
  await form.getByRole('textbox', { name: 'Linhas da planilha' }).fill(rows.map((row) => row.join('\t')).join('\n'))
  await form.getByRole('button', { name: 'Ler as linhas' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('O que vai acontecer')
}

/** The rows of a table of the preview, such as "Com erro". */
export function previewRows(page: Page, title: string) {
  return page
    .getByRole('region', { name: new RegExp(`^${title} \\(\\d+\\)$`) })
    .getByRole('row')
    .filter({ has: page.getByRole('cell') })
}

/** Lets happen what is shown. */
export async function confirmImport(page: Page) {
  await page
    .getByRole('form', { name: 'Confirmar a importação' })
    .getByRole('button', { name: /^Importar \d+ linhas?$/ })
    .click()
}

export async function undoImport(page: Page) {
  await page.getByRole('button', { name: 'Desfazer a importação' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Importação desfeita')
}
