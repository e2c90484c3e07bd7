import type { Page } from '@playwright/test'
import { expect } from '../fixtures'
import { another, type Filling, hinted } from './fillings'

/** Where a form stands: a page's address, the server action behind it, and its name or its button's. */
export type FormPlace = { url: string; actionId: string; name: string }

/** A request as a browser sent it, without the session that it was sent in. */
export type RecordedRequest = { url: string; headers: Record<string, string>; fields: [string, string][] }

/** The forms on a page that lead to server actions and can be sent. */
export async function listForms(page: Page, url: string): Promise<FormPlace[]> {
  await page.goto(url)
  const found = await page.evaluate(() =>
    [...document.forms].map((form) => {
      const reference = [...form.elements].find((field) => /^\$ACTION_\d+:0$/.test(field.getAttribute('name') ?? ''))
      const button = form.querySelector('button[type=submit]:not([disabled])')
      const name = form.getAttribute('aria-label') ?? button?.getAttribute('aria-label') ?? button?.textContent ?? ''
      return { name, reference: button && reference?.getAttribute('value') }
    }),
  )
  return found.flatMap(({ name, reference }) => {
    const actionId = reference?.match(/"id":"(\w+)"/)?.[1]
    return actionId ? [{ url, actionId, name }] : []
  })
}

/**
 * Fills and submits a form in the browser, and catches the request before it leaves: the server never sees it. In a browser that
 * runs scripts it is the action's own request, in another the form's post.
 */
export async function recordForm(
  page: Page,
  { url, actionId }: FormPlace,
  { filling, runsScripts }: { filling: Filling; runsScripts: boolean },
): Promise<RecordedRequest> {
  await page.goto(url)
  const form = page.locator(`form:has([value*="${actionId}"]):has(button[type=submit]:enabled)`).first()
  if (runsScripts) await expect.poll(() => form.evaluate(isTakenOver)).toBe(true)
  await page.route('**', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  await form.evaluate(fillFields, { filling, another, hinted })
  const [request] = await Promise.all([
    page.waitForRequest((sent) => sent.method() === 'POST'),
    form.evaluate((element) => element.querySelector<HTMLButtonElement>('button[type=submit]')?.click()),
  ])
  const { origin = '', accept = '', 'content-type': type = '', 'next-action': action } = await request.allHeaders()
  const body = new Response(new Uint8Array(request.postDataBuffer() ?? []), { headers: { 'content-type': type } })
  const fields = [...(await body.formData())].map(([name, value]): [string, string] => [name, String(value)])
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  return { url: request.url(), headers: { origin, accept, ...(action ? { 'next-action': action } : {}) }, fields }
}

/** React puts properties of its own on what it has taken over. */
function isTakenOver(form: Element): boolean {
  return Object.keys(form).some((key) => key.startsWith('__reactProps'))
}

function fillFields(form: Element, given: { filling: Filling; another: string; hinted: string }): void {
  const { filling, another, hinted } = given
  type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
  const fields = [...form.querySelectorAll<Field>('[name]:not([type=hidden])')]
  const chosen = new Set<string>()
  for (const field of fields) {
    const value = filling[field.name] ?? (field.name.endsWith('.pt') ? filling['.pt'] : undefined)
    if (value === undefined) continue
    if (field.type === 'radio' || field.type === 'checkbox') {
      const isChecked = field.matches(':checked')
      if (!isChecked && !chosen.has(field.name) && (value === another || value === field.value)) {
        field.click()
        chosen.add(field.name)
      }
    } else if (field instanceof HTMLSelectElement && value === another) {
      field.value = [...field.options].map((option) => option.value).find((one) => one && one !== field.value) ?? ''
    } else if (value === hinted) {
      const hint = document.getElementById(field.getAttribute('aria-describedby')?.split(' ')[0] ?? '')
      field.value = hint?.textContent?.match(/\S+@\S+/)?.[0] ?? ''
    } else if (value !== another) field.value = value
  }
}
