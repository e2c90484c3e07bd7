import { beforeEach, describe, expect, test } from 'vitest'
import { loadActor } from '@/lib/auth/load-actor'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { callOffHandover } from '@/lib/handover/call-off-mutations'
import { acceptHandover, confirmHandover } from '@/lib/handover/confirm-mutations'
import { saveHandover } from '@/lib/handover/mutations'
import { createHandoverScene, type HandoverScene } from '@/lib/handover/test-scene'
import { useTestMailServer } from '@/lib/mail/test-mail-server'
import { storedDate } from '@/lib/time/when'
import { createActivity } from '@/prisma/factories/activities'
import { createHandover } from '@/prisma/factories/handovers'
import { createDecision } from '@/prisma/factories/held'
import { createPlan } from '@/prisma/factories/plan'
import { doWhatIsDue } from './worker'

useTestDatabase()
const { received } = useTestMailServer()

const db = getDb
const now = new Date('2016-11-20T12:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const because = { original: 'pt', pt: 'Cúpula adiada.' } as const

let scene: HandoverScene
let seen: { id: string; version: number }
beforeEach(async () => {
  await db().notice.deleteMany()
  await db().duty.deleteMany()
  // What earlier tests left is nobody's to hand over.
  await db().unit.updateMany({ data: { archivedAt: now } })
  scene = await createHandoverScene(db())
  received.length = 0
})

async function given(more = {}) {
  const { unitId, mandateId, successorCityId } = scene
  seen = await createHandover(db(), { unitId, mandateId, successorCityId, startsOn: '2017-01-01', ...more })
}

const as = (who: keyof HandoverScene['people']) => loadActor(scene.people[who], now)
const confirm = async () => confirmHandover(await as('outgoing'), seen, now)
const accept = async () => acceptHandover(await as('successor'), seen, now)

/** Who got a mail with this word in its subject, as the scene calls them. */
async function told(word: string): Promise<string[]> {
  const people = await db().person.findMany({ where: { id: { in: Object.values(scene.people) } } })
  const names = new Map(Object.entries(scene.people).map(([name, id]) => [id, name]))
  const byAddress = new Map(people.map(({ id, email }) => [email, names.get(id) ?? '']))
  return received
    .filter(({ mail }) => mail.subject?.includes(word))
    .flatMap(({ to }) => to.map((address) => byAddress.get(address) ?? address))
    .sort()
}

describe('a hand-over', () => {
  test('that opens by itself is told to the city whose coordination ends, and to the secretariat, once', async () => {
    await db().mandate.update({
      where: { id: scene.mandateId },
      data: { endsOn: storedDate('2016-12-31'), endPrecision: 'DAY' },
    })
    await doWhatIsDue(now)
    await doWhatIsDue(later(24 * 60))
    expect(await told('vai até 31 de dezembro de 2016')).toEqual(['outgoing', 'secretary'])
  })

  test('that one city confirmed asks the other one, and nobody else', async () => {
    await given()
    await confirm()
    await doWhatIsDue(later(11))
    expect(await told('falta a confirmação de Lo Prado')).toEqual(['successor'])
    expect(await told('falta a confirmação de Canoas')).toEqual([])
  })

  test('whose terms changed before the mail went asks nobody', async () => {
    await given()
    await confirm()
    const terms = {
      successorCityId: scene.successorCityId,
      start: null,
      passesTasks: true,
    } as const
    await saveHandover(await as('outgoing'), { ...seen, ...terms }, now)
    await doWhatIsDue(later(11))
    expect(await told('falta a confirmação')).toEqual([])
  })

  test('to a city for which nobody acts asks the secretariat to invite somebody', async () => {
    await given({ successorCityId: scene.outsideCityId })
    await confirm()
    await doWhatIsDue(later(11))
    expect(await told('falta a confirmação de Porto Alegre')).toEqual(['secretary'])
    expect(received[0]?.mail.text).toContain('Ninguém representa Porto Alegre no Enlace hoje')
  })

  test('that both confirmed is told to both but her who did it last, and the unit hears of the mandates', async () => {
    await given()
    await confirm()
    await accept()
    await doWhatIsDue(later(11))
    expect(await told('Lo Prado assume a coordenação')).toEqual(['outgoing', 'secretary'])
    expect(await told('falta a confirmação')).toEqual([])
    expect(await told('mandato de Canoas termina')).toEqual(['member', 'outgoing'])
  })

  test('that is called off after that is told to the whole unit, with the reason', async () => {
    await given()
    await confirm()
    await accept()
    await doWhatIsDue(later(11))
    await callOffHandover(await as('secretary'), { ...seen, reason: because }, later(20))
    await doWhatIsDue(later(31))
    expect(await told('passagem da coordenação cancelada')).toEqual(['member', 'outgoing', 'successor'])
    expect(received.at(-1)?.mail.text).toContain('Cúpula adiada.')
  })

  test('that is called off while nobody had confirmed is told to whom it concerned', async () => {
    await given()
    await callOffHandover(await as('outgoing'), { ...seen, reason: because }, now)
    await doWhatIsDue(later(11))
    expect(await told('passagem da coordenação cancelada')).toEqual(['secretary', 'successor'])
  })

  test('tells on its day who coordinates now, once, what is theirs', async () => {
    const planId = (await createPlan(db(), { unitId: scene.unitId })).id
    const activityId = (await createActivity(db(), { unitId: scene.unitId, planId })).id
    await createDecision(db(), { activityId, responsibleCityId: scene.outgoingCityId })
    await given({ notes: 'As senhas estão no cofre.' })
    await confirm()
    await accept()
    await doWhatIsDue(new Date('2017-01-01T02:59:00Z'))
    expect(await told('a partir de hoje')).toEqual([])
    await doWhatIsDue(new Date('2017-01-01T03:05:00Z'))
    await doWhatIsDue(new Date('2017-01-01T03:15:00Z'))
    await doWhatIsDue(new Date('2017-01-02T12:00:00Z'))

    expect(await told('a partir de hoje')).toEqual(['successor'])
    const mail = received.find(({ mail: { subject } }) => subject?.includes('a partir de hoje'))?.mail
    expect(mail?.text).toContain('Um encaminhamento em aberto está agora com Lo Prado.')
    expect(mail?.text).toContain('As senhas estão no cofre.')
  })
})
