import pg from 'pg'
import { getEnv } from '@/lib/env'
import { locales } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { expect, test } from '../fixtures'
import { read } from '../requests'

// Takes the database away from everybody for a moment: nothing else may run meanwhile.

test('while the database is away, pages say so with 503, and it heals by itself', async ({ world, visitor }) => {
  const path = `/pt/${world.unit.slug}/plans/2016`
  await withoutDatabase(async () => {
    for (const language of locales) {
      const { status, text, headers } = await read(path.replace('/pt/', `/${language}/`), null)
      expect(status).toBe(503)
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(text).not.toContain('<script')
      expect(text).not.toContain('Plano de Trabalho 2016')
      expect(text).toContain(getTranslator(language, 'status')('unavailable.title'))
    }
    const page = await visitor({ javaScriptEnabled: false })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('O site está fora do ar por alguns instantes')
  })
  await expect.poll(async () => (await read(path, null)).status).toBe(200)
})

/** Lets nobody connect to the tests' database, ends who is connected, does `work`, and opens it again. */
async function withoutDatabase(work: () => Promise<void>) {
  const address = new URL(getEnv().DATABASE_URL)
  const name = address.pathname.slice(1)
  address.pathname = 'postgres'
  const client = new pg.Client({ connectionString: address.href })
  await client.connect()
  const allow = (connections: boolean) => client.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS ${connections}`)
  await allow(false)
  try {
    await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name])
    await work()
  } finally {
    await allow(true)
    await client.end()
  }
}
