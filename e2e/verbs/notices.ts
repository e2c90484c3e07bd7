import type { Page } from '@playwright/test'
import { expect } from '../fixtures'

/** Lets the notice go whose page is open. */
export async function sendWaitingNotice(page: Page) {
  await page.getByRole('button', { name: 'Enviar agora' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'O aviso sai agora.' })).toBeVisible()
}
