import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { simpleParser } from 'mailparser'
import { getEnv } from '@/lib/env'
import { expect } from '../fixtures'

/** Asks for the mail with link and code, from the sign-in page that `page` shows. */
export async function askForMail(page: Page, email: string) {
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email)
  await page.getByRole('button', { name: 'Enviar link e código' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Veja seu e-mail' })).toBeVisible()
}

/** Types the code on the page that asks for it. */
export async function typeCode(page: Page, code: string) {
  await page.getByRole('textbox', { name: 'Código de seis dígitos' }).fill(code)
  await page.getByRole('button', { name: 'Entrar', exact: true }).click()
}

/** The one mail to sign in with that `email` got, once it is there: the link and the code in it. */
export async function readSignInMail(email: string) {
  const toSignIn = async () => (await mailsTo(email)).filter(({ text }) => text?.includes('/sign-in/confirm'))
  await expect.poll(async () => (await toSignIn()).length, { message: `mails to ${email}` }).toBe(1)
  const [mail] = await toSignIn()
  const text = mail?.text ?? ''
  const link = text.match(/http\S+\/sign-in\/confirm\?token=\S+/)?.[0]
  const code = text.match(/^\d{3} \d{3}$/m)?.[0]
  if (!link || !code) throw new Error(`the mail holds no link or no code:\n${text}`)
  return { link, code }
}

/** All mails that were sent to `email`. */
export async function mailsTo(email: string) {
  const folder = getEnv().MAIL_OUTBOX_DIR
  const files = await readdir(folder)
  const mails = await Promise.all(files.map(async (file) => simpleParser(await readFile(path.join(folder, file)))))
  return mails.filter(({ to }) => [to].flat().some((list) => list?.value.some(({ address }) => address === email)))
}
