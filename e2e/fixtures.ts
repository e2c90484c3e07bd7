import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type Page,
} from '@playwright/test'
import { type Db, getDb } from '@/lib/db/client'
import { getEnv } from '@/lib/env'
import { createSession } from '@/prisma/factories/people'
import { createWorld, type World } from './world'

export { expect } from '@playwright/test'

/** Whoever has an id can be signed in. */
export type SignedIn = { id: string }

type Fixtures = {
  /** The database of the server under test. */
  db: Db
  /** A unit with its cities, people and plan that no other test knows. */
  world: World
  /** A page of a reader who is not signed in; each call is another browser. */
  visitor: (options?: BrowserContextOptions) => Promise<Page>
  /** A page of a browser in which this person is signed in; each call is another browser. */
  signedIn: (person: SignedIn, options?: BrowserContextOptions) => Promise<Page>
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  db: async ({}, use) => use(getDb()),
  world: async ({ db }, use) => use(await createWorld(db)),
  visitor: async ({ browser }, use) => {
    const opened = new OpenedBrowsers(browser)
    await use((options) => opened.page(options))
    await opened.close()
  },
  signedIn: async ({ browser, db }, use) => {
    const opened = new OpenedBrowsers(browser)
    await use(async (person, options) => {
      const page = await opened.page(options)
      await page.context().addCookies([await sessionCookieOf(db, person)])
      return page
    })
    await opened.close()
  },
})

/** The cookie with which `person` is signed in, on a session that is opened now. Its name is the one without TLS. */
export async function sessionCookieOf(db: Db, person: SignedIn) {
  const value = await createSession(db, { personId: person.id })
  return { name: 'enlace-session', value, url: getEnv().ENLACE_URL }
}

/** Each reader has a browser of her own, and an error in any of its scripts fails the test. */
class OpenedBrowsers {
  private readonly contexts: BrowserContext[] = []
  private readonly errors: Error[] = []

  constructor(private readonly browser: Browser) {}

  async page(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: getEnv().ENLACE_URL,
      locale: 'pt-BR',
      reducedMotion: 'reduce',
      ...options,
    })
    this.contexts.push(context)
    context.setDefaultTimeout(20_000)
    context.on('weberror', (error) => this.errors.push(error.error()))
    return context.newPage()
  }

  async close(): Promise<void> {
    for (const context of this.contexts) await context.close()
    const [error] = this.errors
    if (error) throw error
  }
}
