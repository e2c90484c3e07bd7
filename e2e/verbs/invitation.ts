import type { Page } from '@playwright/test'
import { expect } from '../fixtures'
import { mailsTo } from './sign-in'

/** Invites somebody from the page of a city's or the secretariat's people, and waits until it says so. */
export async function invite(page: Page, { email, name, actsFor }: { email: string; name: string; actsFor?: string }) {
  await page.getByRole('region', { name: 'Convites' }).getByRole('link', { name: 'Convidar' }).click()
  const form = page.getByRole('form', { name: /^Convidar/ })
  await form.getByRole('textbox', { name: 'E-mail' }).fill(email)
  await form.getByRole('textbox', { name: 'Nome' }).fill(name)
  if (actsFor) await form.getByRole('combobox', { name: 'Representa' }).selectOption({ label: actsFor })
  await form.getByRole('button', { name: 'Enviar o convite' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'O convite será enviado em instantes.' })).toBeVisible()
}

/** The subject and the link of the invitation that `email` got last, once `count` of them are there. */
export async function readInvitationMail(email: string, count = 1) {
  const invitations = async () => (await mailsTo(email)).filter(({ text }) => text?.includes('/sign-in/invitation'))
  await expect.poll(async () => (await invitations()).length, { message: `invitations to ${email}` }).toBe(count)
  const mails = (await invitations()).sort((a, b) => Number(a.date) - Number(b.date))
  const link = mails.at(-1)?.text?.match(/http\S+\/sign-in\/invitation\?token=\S+/)?.[0]
  if (!link) throw new Error(`no link in:\n${mails.at(-1)?.text}`)
  return { subject: mails.at(-1)?.subject ?? '', link }
}
