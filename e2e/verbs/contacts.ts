import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'

type At = { unit: { slug: string } }

export const contactsPage = ({ unit }: At) => `/pt/workspace/units/${unit.slug}/contacts`

/** Looks for contacts on the page of contacts. */
export async function findContacts(page: Page, words: string) {
  await page.getByRole('searchbox', { name: 'Nome, cargo, cidade, país ou e-mail' }).fill(words)
  await page.getByRole('search').getByRole('button', { name: 'Procurar' }).click()
}

/** The field with the addresses of all who are shown. */
export function addressField(page: Page) {
  return page.getByRole('region', { name: 'Escrever a todos' }).getByRole('textbox')
}

/** Downloads what is shown by the link of this name: the file's name and its text. */
export async function download(page: Page, link: string) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()])
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}
