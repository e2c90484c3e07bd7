import { beforeAll, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { type Locale, locales } from '@/lib/i18n/locales'
import { queueNotice } from '@/lib/mail/queue-notice'
import { createCity, createNetwork, createUnit } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { createDelegate, createInvitation, createPerson, createSecretariatMember } from '@/prisma/factories/people'
import { composeMail } from '../compose-mail'
import { noticeOfRow } from '../notice-queries'

useTestDatabase()

const now = new Date('2026-11-25T15:00:00Z')
const address = 'rosa.prates@riomanso.example'
let toCity: string
let fromSecretariat: string
let toSecretariat: string

beforeAll(async () => {
  const { id: networkId } = await createNetwork(getDb(), { name: 'Mercociudades' })
  const unit = await createUnit(getDb(), { networkId })
  const canoas = await createCity(getDb(), { networkId, name: 'Canoas' })
  const city = await createCity(getDb(), { networkId, name: 'Rio Manso' })
  await createMandate(getDb(), { unitId: unit.id, cityId: canoas.id, role: 'COORDINATION' })
  await createMandate(getDb(), { unitId: unit.id, cityId: city.id })
  const coordinator = await createPerson(getDb(), { name: 'Ana Ferreira', email: 'ana@canoas.example' })
  await createDelegate(getDb(), { personId: coordinator.id, cityId: canoas.id })
  const secretary = await createPerson(getDb(), { name: 'Lucía Fernández' })
  await createSecretariatMember(getDb(), { personId: secretary.id, networkId })

  const offered = {
    office: 'Cooperação Internacional',
    startsOn: new Date('2027-03-01'),
    endsOn: new Date('2028-12-31'),
  }
  toCity = await noticeOf({ cityId: city.id, invitedById: coordinator.id, isLead: true, ...offered })
  fromSecretariat = await noticeOf({ cityId: canoas.id, invitedById: secretary.id })
  toSecretariat = await noticeOf({ networkId, invitedById: secretary.id })
})

async function noticeOf(given: Omit<Parameters<typeof createInvitation>[1], 'address'>) {
  const { id } = await createInvitation(getDb(), { ...given, address } as Parameters<typeof createInvitation>[1])
  const noticeId = await queueNotice(getDb(), { kind: 'invitation', data: { invitationId: id } }, now)
  await getDb().invitation.update({ where: { id }, data: { noticeId } })
  return noticeId
}

/** The mail as somebody would see it before it goes: looking at it makes no link that works. */
async function preview(noticeId: string, language: Locale) {
  const notice = noticeOfRow(await getDb().notice.findUniqueOrThrow({ where: { id: noticeId } }))
  const before = await getDb().invitation.findMany()
  const mail = await composeMail(
    notice,
    { personId: null, address, language, timeZone: 'America/Sao_Paulo' },
    now,
    null,
  )
  expect(await getDb().invitation.findMany()).toEqual(before)
  if (!mail) throw new Error('nothing to say')
  return mail
}

test('from the secretariat, to a city and into the secretariat itself', async () => {
  const { text } = await preview(fromSecretariat, 'pt')
  expect(text.split('\n\n').slice(0, 2)).toMatchInlineSnapshot(`
    [
      "Lucía Fernández, em nome da secretaria da rede Mercociudades, convida você para representar Canoas no Enlace. Nele, as cidades da rede escrevem seus planos de trabalho, marcam suas atividades e mantêm seus dados.",
      "Convite para: rosa.prates@riomanso.example
    Função: Representante
    Vale até: 2 de dezembro de 2026, 12:00 (horário de Brasília)",
    ]
  `)
  const mail = await preview(toSecretariat, 'pt')
  expect(mail.subject).toMatchInlineSnapshot(`"Lucía Fernández convida você para a secretaria da rede Mercociudades"`)
  expect(mail.text.split('\n\n').slice(0, 2)).toMatchInlineSnapshot(`
    [
      "Lucía Fernández convida você para trabalhar na secretaria da rede Mercociudades no Enlace. Nele, as cidades da rede escrevem seus planos de trabalho, marcam suas atividades e mantêm seus dados.",
      "Convite para: rosa.prates@riomanso.example
    Vale até: 2 de dezembro de 2026, 12:00 (horário de Brasília)",
    ]
  `)
})

test('it goes in the name of the network, and an answer to who invites', async () => {
  expect(await preview(toCity, 'pt')).toMatchObject({
    to: address,
    senderName: 'Mercociudades',
    replyTo: 'ana@canoas.example',
    unsubscribe: undefined,
  })
})

test.each(locales)('the HTML part in %s says the same, and fetches nothing', async (locale) => {
  const { text, html } = await preview(toCity, locale)
  const visible = html.replace(/<head>.*<\/head>/s, '').replace(/<[^>]+>/g, ' ')
  const facts = /^(.+?): (.+)$/
  for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('http'))) {
    for (const part of line.match(facts)?.slice(1) ?? [line]) expect(visible).toContain(part)
  }
  expect(html.match(/https?:[^"]*/g)).toEqual([text.match(/^http\S+$/m)?.[0]])
  expect(html).not.toMatch(/<(img|link|script|style|iframe)|src=|url\(|@import/i)
})

test('a name with line breaks or HTML in it changes neither the headers nor the page', async () => {
  await getDb().person.update({
    where: { email: 'ana@canoas.example' },
    data: { name: 'Ana\r\nBcc: all@evil.example <script>alert(1)</script>' },
  })
  const { subject, html } = await preview(toCity, 'en')
  expect(subject).toMatch(/^Ana Bcc: all@evil\.example <script>/)
  expect(html).not.toContain('<script>')
})
