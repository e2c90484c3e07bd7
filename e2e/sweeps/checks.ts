import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page, Response } from '@playwright/test'
import type axe from 'axe-core'
import { HtmlValidate } from 'html-validate'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { expect } from '../fixtures'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  elements: [
    'html5',
    // React marks a form that leads to a server action with an empty address, which browsers take for the page's own.
    { form: { attributes: { action: { enum: ['/.*/'] } } } },
  ],
  rules: {
    // How React writes HTML, which is valid and nobody's choice here: letter case of attributes, its own generated ids.
    'attr-case': 'off',
    'valid-id': ['error', { relaxed: true }],
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Checkboxes of a group share a name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // A matter of taste: custom properties are set where they are computed.
    'no-inline-style': 'off',
    // The whole site comes from one origin.
    'require-sri': 'off',
    // Titles of plans and activities are as long as they are.
    'long-title': 'off',
  },
})

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export type Seen = { path: string; title: string; response: Response }

/** Opens a page and holds it to all that holds for every page; problems are gathered and not thrown. */
export async function checkPage(page: Page, path: string, locale: Locale, status = 200): Promise<Seen> {
  const heard = listen(page)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 900 })
  const response = await page.goto(path)
  if (!response) throw new Error(`${path} gave no answer`)
  expect.soft(response.status(), path).toBe(status)
  expect.soft(await page.locator('html').getAttribute('lang'), `${path}: language`).toBe(languageTags[locale])
  expect.soft(await problemsIn(await response.text()), `${path}: HTML`).toEqual([])
  expect.soft(await barriersOn(page), `${path}: light, wide`).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 360, height: 800 })
  expect.soft(await barriersOn(page), `${path}: dark, narrow`).toEqual([])
  expect.soft(await sidewaysScroll(page), `${path}: wider than 360 px`).toEqual([])
  const expected = status === 200 ? [] : [expect.stringContaining(String(status))]
  expect.soft(heard.errors, `${path}: console`).toEqual(expected)
  expect.soft(heard.foreign, `${path}: requests to others`).toEqual([])
  heard.stop()
  return { path, title: await page.title(), response }
}

async function problemsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  )
}

/**
 * What axe finds on the page as it is shown now. Axe is brought into a page once, works in it alone and tells only of what is wrong: taking
 * along what is right, and summing up in a page of its own, takes five times as long and finds nothing more where there are no frames.
 */
export async function barriersOn(page: Page): Promise<string[]> {
  expect(page.frames(), 'frames, into which axe would not look').toHaveLength(1)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  return page.evaluate(async (tags) => {
    // What the header covers at this moment is no smaller a target for it.
    window.scrollTo(0, 0)
    const { axe: here } = window as unknown as { axe: typeof axe }
    const found = await here.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    )
  }, rules)
}

/** What stands out of a page that is wider than its window. */
function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
      .slice(0, 5)
  })
}

/** Hears errors in the console and requests to other origins. */
function listen(page: Page) {
  const heard = { errors: [] as string[], foreign: [] as string[] }
  const onConsole = (message: { type(): string; text(): string }) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.errors.push(message.text())
  }
  const onError = (error: Error) => heard.errors.push(String(error))
  const onRequest = (request: { url(): string }) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol !== 'data:' && hostname !== 'localhost') heard.foreign.push(request.url())
  }
  page.on('console', onConsole).on('pageerror', onError).on('request', onRequest)
  const stop = () => page.off('console', onConsole).off('pageerror', onError).off('request', onRequest)
  return { ...heard, stop }
}

/** Titles tell pages apart: two addresses, query aside, never share one. */
export function expectTitlesToDiffer(pages: Seen[]) {
  const byTitle = new Map<string, Set<string>>()
  for (const { title, path } of pages) {
    byTitle.set(title, (byTitle.get(title) ?? new Set()).add(path.split('?')[0] ?? ''))
  }
  const shared = [...byTitle].filter(([title, paths]) => paths.size > 1 || title === '' || title === 'Enlace')
  expect
    .soft(
      shared.map(([title, paths]) => `${title}: ${[...paths].join(' ')}`),
      'shared or empty titles',
    )
    .toEqual([])
}
