import type { Page } from '@playwright/test'

/** The entry of the text `label` on the desk. */
export function deskEntry(page: Page, label: string) {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: label, exact: true }) })
}

/** The first entries of the desk, in their order: what each is called and how it stands. */
export async function firstEntries(page: Page, count: number): Promise<string[]> {
  const entries = await page.getByRole('region', { name: 'Textos' }).getByRole('listitem').all()
  return Promise.all(
    entries.slice(0, count).map(async (entry) => {
      const name = await entry.getByRole('heading').textContent()
      return `${name}: ${await entry.locator('.state-word').textContent()}`
    }),
  )
}
