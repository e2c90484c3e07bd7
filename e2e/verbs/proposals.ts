import { expect, type Page } from '@playwright/test'

/** The entry of the proposal `title` on a unit's page of proposals. */
export function proposalOf(page: Page, title: string) {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) })
}

/** What is answered to a proposal, as the form offers it in Portuguese. */
type Decision = 'Aceitar no plano' | 'Perguntar antes de decidir' | 'Recusar'

/** Answers the proposal `title`, on the page of proposals in Portuguese. */
export async function decideOn(page: Page, title: string, decision: Decision, word?: string) {
  await page.getByRole('link', { name: `Responder à proposta: ${title}` }).click()
  const form = page.getByRole('form', { name: `Responder à proposta: ${title}` })
  await form.getByRole('radio', { name: decision }).check()
  if (word) await form.getByRole('textbox', { name: 'Uma palavra à cidade' }).fill(word)
  await form.getByRole('button', { name: 'Enviar a resposta' }).click()
  await expect(form).toHaveCount(0)
}
