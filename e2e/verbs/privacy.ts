import type { Page } from '@playwright/test'
import { expect } from '../fixtures'
import { mailsTo } from './sign-in'

/** Asks on the public page what is shown of `email`. */
export async function askWhatIsShown(page: Page, email: string) {
  await page.goto('/pt/privacy/data')
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email)
  await page.getByRole('button', { name: 'Enviar o link' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Se houver algo guardado' })).toBeVisible()
}

/** The link in the one mail that `email` got. */
export async function readOwnDataMail(email: string): Promise<string> {
  await expect.poll(async () => (await mailsTo(email)).length, { message: `mails to ${email}` }).toBe(1)
  const [mail] = await mailsTo(email)
  const link = mail?.text?.match(/http\S+\/privacy\/data\/\S+/)?.[0]
  if (!link) throw new Error(`the mail holds no link:\n${mail?.text}`)
  return link
}
