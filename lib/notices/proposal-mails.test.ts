import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { useTestMailServer } from '@/lib/mail/test-mail-server'
import type { Actor } from '@/lib/permissions/actor'
import { decideProposal } from '@/lib/proposals/decide-mutations'
import { answerProposal, proposeActivity, withdrawProposal } from '@/lib/proposals/mutations'
import type { DecideProposalInput } from '@/lib/proposals/schema'
import { content } from '@/lib/proposals/test-proposals'
import { createScheduleWorld, now, type ScheduleWorld } from '@/lib/schedule/test-world'
import { saveNoticeChoices } from './choice-mutations'
import { doWhatIsDue } from './worker'

useTestDatabase()
const { received } = useTestMailServer()

const minutes = (count: number) => new Date(now.getTime() + count * 60_000)

let world: ScheduleWorld
let addresses: Map<string, string>
beforeEach(async () => {
  await doWhatIsDue(new Date('2016-05-19T12:00:00Z'))
  world = await createScheduleWorld(getDb())
  const people = await getDb().person.findMany({ select: { id: true, email: true } })
  addresses = new Map(people.map(({ id, email }) => [email, nameOf(id)]))
  received.length = 0
  await getDb().notice.deleteMany()
})

function nameOf(personId: string): string {
  const { coordinator, host, member, secretariat } = world
  const found = Object.entries({ coordinator, host, member, secretariat }).find(([, one]) => one.personId === personId)
  return found?.[0] ?? 'somebody else'
}

/** The mails about the proposal that have come so far. */
const mails = () => received.filter(({ mail }) => mail.subject?.includes('Seminário de mobilidade'))
/** Who has got which of them: "host: Proposta aceita: …". */
const told = () => mails().flatMap(({ to, mail }) => to.map((one) => `${addresses.get(one)}: ${mail.subject}`))
const text = () => mails()[0]?.mail.text

async function propose(): Promise<string> {
  const { published, cities, host } = world
  const made = await proposeActivity(host, { planId: published.id, cityId: cities.loPrado.id, ...content }, now)
  if (!made.ok) throw new Error(made.code)
  return made.id
}
const decide = (viewer: Actor, id: string, more: Partial<DecideProposalInput>) =>
  decideProposal(viewer, { id, version: 1, decision: 'ACCEPT', word: null, ...more }, now)

describe('a proposal is told', () => {
  test('to who coordinates, and to nobody else', async () => {
    await propose()
    await doWhatIsDue(minutes(15))
    expect(told()).toEqual(['coordinator: Lo Prado propõe: Seminário de mobilidade'])
    expect(text()).toContain('> Temos os dados de cinco anos.')
    expect(text()).toContain('/proposals#proposal-')
    const [proposer] = [...addresses].find(([, who]) => who === 'host') ?? []
    expect(mails()[0]?.mail.replyTo?.value[0]?.address).toBe(proposer)
  })

  test('to the secretariat while nobody coordinates', async () => {
    await getDb().mandate.updateMany({
      where: { unitId: world.unit.id, cityId: world.cities.canoas.id },
      data: { endsOn: new Date('2016-05-01'), endPrecision: 'DAY' },
    })
    await propose()
    await doWhatIsDue(minutes(15))
    expect(told()).toEqual(['secretariat: Lo Prado propõe: Seminário de mobilidade'])
    expect(text()).toContain('na secretaria da rede, porque hoje ninguém coordena a UP')
    expect(text()).not.toContain('porque representa uma cidade')
  })

  test('to nobody once it was withdrawn', async () => {
    await withdrawProposal(world.host, { id: await propose(), version: 1, word: null }, now)
    await doWhatIsDue(minutes(15))
    expect(told()).toEqual([])
  })
})

describe('what is answered is told', () => {
  test('to the city that proposed, with the word that was written to it', async () => {
    const id = await propose()
    await doWhatIsDue(minutes(15))
    received.length = 0
    await decide(world.coordinator, id, { decision: 'DECLINE', word: 'O calendário está cheio.' })
    await doWhatIsDue(minutes(20))
    expect(told()).toEqual(['host: Proposta recusada: Seminário de mobilidade'])
    expect(text()).toContain('> O calendário está cheio.')
  })

  test('with the way into the plan, where it was accepted', async () => {
    await decide(world.coordinator, await propose(), { word: 'Com prazer.' })
    await doWhatIsDue(minutes(15))
    expect(told()).toEqual(['host: Proposta aceita: Seminário de mobilidade'])
    expect(text()).toContain('/activities/seminario-mobilidade')
  })

  test('and the city’s answer to who asked', async () => {
    const id = await propose()
    await decide(world.coordinator, id, { decision: 'ASK', word: 'Quantas pessoas?' })
    await doWhatIsDue(minutes(15))
    expect(told()).toEqual(['host: Uma pergunta sobre a proposta: Seminário de mobilidade'])
    received.length = 0
    await answerProposal(world.host, { id, version: 2, ...content, word: 'Sessenta.' }, minutes(20))
    await doWhatIsDue(minutes(35))
    expect(told()).toEqual(['coordinator: Lo Prado respondeu: Seminário de mobilidade'])
    expect(text()).toContain('> Sessenta.')
  })

  test('no more once the city takes part no longer: it is not hers to read', async () => {
    await decide(world.coordinator, await propose(), { decision: 'DECLINE', word: 'Não.' })
    await getDb().mandate.updateMany({
      where: { cityId: world.cities.loPrado.id },
      data: { endsOn: new Date('2016-05-01'), endPrecision: 'DAY' },
    })
    await doWhatIsDue(minutes(15))
    expect(told()).toEqual([])
  })
})

test.each([
  ['reads in it what was answered', true],
  ['and acts for another city of the unit by then, reads nothing of it', false],
])('who chose the digest %s', async (_, stays) => {
  const personId = world.host.personId
  await saveNoticeChoices(world.host, [{ kind: 'proposal.answered', delivery: 'DIGEST' }])
  await getDb().duty.update({ where: { name: 'digests' }, data: { doneAt: minutes(-60) } })
  await decide(world.coordinator, await propose(), { decision: 'DECLINE', word: 'Não.' })
  await doWhatIsDue(minutes(15))
  expect(await getDb().digestEntry.count({ where: { personId } })).toBe(1)
  const cityId = stays ? world.cities.loPrado.id : world.cities.montevideo.id
  await getDb().delegate.updateMany({ where: { personId }, data: { cityId } })

  await doWhatIsDue(new Date('2016-05-23T10:00:00Z'))
  const digests = received.filter(({ to }) => to.some((one) => addresses.get(one) === 'host'))
  expect(digests.some(({ mail }) => mail.text?.includes('Proposta recusada: Seminário de mobilidade'))).toBe(stays)
})
