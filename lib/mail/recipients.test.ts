import { describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { doWhatIsDue } from '@/lib/notices/worker'
import { queuePublishedData } from '@/lib/privacy/published-mutations'
import { createPerson } from '@/prisma/factories/people'
import { seed } from '@/prisma/seed/first-data'
import { contact } from '@/prisma/seed/plan'
import { mayBeWrittenTo } from './recipients'
import { sendMail } from './send-mail'

process.env.ENLACE_DEMO = '1'
process.env.ENLACE_EMBEDDED_DATABASE = '1'
useTestDatabase()

describe('a demonstration', () => {
  test.each(['ana@canoas.example', 'ana@example', 'ANA@Canoas.EXAMPLE'])('writes to %s', (address) => {
    expect(mayBeWrittenTo(address)).toBe(true)
  })

  test.each([
    contact.email,
    'ana@canoas.example.com',
    'ana@notexample',
    'ana.example@canoas.rs.gov.br',
    'example@canoas.br',
    '',
  ])('does not write to %s', async (address) => {
    expect(mayBeWrittenTo(address)).toBe(false)
    await expect(sendMail({ to: address || 'x@y.br', subject: 'x', text: 'x', html: 'x' })).rejects.toThrow(
      'demonstration',
    )
  })

  test('does not even make ready a mail to whom the founding document prints, whoever asks', async () => {
    await seed(getDb(), { demo: true })
    expect(await getDb().contact.count({ where: { email: contact.email } })).toBe(1)
    // No city is asked for its card meanwhile.
    await getDb().city.updateMany({ data: { confirmedOn: new Date() } })
    const madeUp = (await createPerson(getDb())).email
    for (const email of [contact.email, madeUp]) await queuePublishedData({ email, locale: 'pt' }, new Date())
    await doWhatIsDue(new Date())

    expect((await getDb().mail.findMany()).map(({ address }) => address)).toEqual([madeUp])
  })
})
