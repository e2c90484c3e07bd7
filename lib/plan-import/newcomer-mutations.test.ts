import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { atTheSameMoment } from '@/lib/db/test-same-moment'
import { loadPlanContent } from '@/lib/editions/content-queries'
import type { Viewer } from '@/lib/permissions/actor'
import { createPlanWorld, now, type PlanWorld } from '@/lib/plan/test-world'
import { createCity, createUnit } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { applyPlan, pastePlan } from './mutations'
import { findPlanImport } from './queries'

useTestDatabase()

let world: PlanWorld
let unitId: string
beforeEach(async () => {
  world = await createPlanWorld(getDb())
  // Nobody coordinates it yet.
  unitId = (await createUnit(getDb(), { networkId: world.network.id })).id
})

async function paste(text: string, unit = unitId): Promise<string> {
  const pasted = await pastePlan(world.secretariat, { unitId: unit, text: `Plano de Trabalho 2016\n\n${text}` }, now)
  if (!pasted.ok) throw new Error(pasted.code)
  return pasted.id
}

async function show(id: string, viewer: Viewer = world.secretariat, unit = unitId) {
  const view = await findPlanImport(viewer, unit, id, now)
  if (!view) throw new Error('the text is over')
  return view
}

async function confirm(
  id: string,
  chosen: { city?: string[]; mandate?: string[]; seen?: string },
  viewer: Viewer = world.secretariat,
  unit = unitId,
) {
  const { digest, slug } = await show(id, world.secretariat, unit)
  const period = { startsOn: '2016-01-01', endsOn: '2016-12-31' }
  const title = { original: 'pt', pt: 'Plano' } as const
  const given = { title, slug, ...period, keepContact: false, city: [], mandate: [], seen: digest }
  return applyPlan(viewer, { id, ...given, ...chosen }, now)
}

/** All that a confirmation could have written. */
const written = async () =>
  Promise.all([
    getDb().plan.count(),
    getDb().city.count(),
    getDb().mandate.count(),
    getDb().changeRecord.count(),
    getDb().notice.count(),
  ])

async function refusesAndWritesNothing(answer: () => ReturnType<typeof confirm>, refusal: object) {
  const before = await written()
  expect(await answer()).toMatchObject({ ok: false, ...refusal })
  expect(await written()).toEqual(before)
}

const register = (name: string, country = 'UY', more: object = {}) =>
  createCity(getDb(), { networkId: world.network.id, name, country, ...more })

describe('what a text names and Enlace does not have', () => {
  test('is told apart by what can be done about it', async () => {
    await register('Colonia', 'UY', { archivedAt: now })
    await register('San Carlos')
    await register('San Carlos')
    const id = await paste(
      'Coordenação: Tandil, Argentina\nSubcoordenações: Sevilha, Espanha; Colonia, Uruguai; San Carlos, Uruguai; Atlântida',
    )
    const { cities, mandates } = await show(id)
    expect(cities.map(({ name, kind }) => [name, kind])).toEqual([
      ['Tandil', 'new'],
      ['Sevilha', 'farCountry'],
      ['Colonia', 'archived'],
      ['San Carlos', 'several'],
      ['Atlântida', 'noCountry'],
    ])
    expect(mandates.map(({ kind }) => kind)).toEqual(['missing', 'outside', 'outside', 'outside', 'outside'])
    await refusesAndWritesNothing(() => confirm(id, { city: ['es-sevilha'] }), {
      code: 'invalid',
      fields: { 'city.es-sevilha': 'invalid' },
    })
  })

  test('is no mandate that is there, nor one beside which another could not run', async () => {
    const [canoas, rosario, tandil] = [await register('Canoas', 'BR'), await register('Rosario', 'AR'), 'Tandil']
    await createMandate(getDb(), { unitId, cityId: canoas.id, role: 'SUB_COORDINATION', startsOn: '2018-01-01' })
    await createMandate(getDb(), { unitId, cityId: rosario.id, role: 'COORDINATION', startsOn: '2016-03-01' })
    const id = await paste(
      `Coordenação: Rosario\nSubcoordenações: Canoas\nCidades membros: ${tandil}, Argentina; Melo, Uruguai`,
    )
    expect((await show(id)).mandates).toMatchObject([
      { kind: 'there', city: { name: 'Rosario' } },
      { kind: 'inTheWay', other: { cityName: 'Canoas', startsOn: '2018-01-01' } },
      { kind: 'missing', city: { name: 'Tandil' } },
      { kind: 'missing', city: { name: 'Melo' } },
    ])
    const another = await paste('Coordenação: Melo, Uruguai; Tandil, Argentina')
    expect((await show(another)).mandates).toMatchObject([
      { kind: 'inTheWay', other: { cityName: 'Rosario' } },
      { kind: 'inTheWay', other: { cityName: 'Rosario' } },
    ])
    const free = (await createUnit(getDb(), { networkId: world.network.id })).id
    expect(
      (await show(await paste('Coordenação: Melo, Uruguai; Tandil, Argentina', free), world.secretariat, free))
        .mandates,
    ).toMatchObject([{ kind: 'missing' }, { kind: 'inTheWay', other: null }])
  })
})

describe('confirmed along with a plan', () => {
  test('only what was chosen is registered and opened', async () => {
    const id = await paste('Coordenação: Tandil, Argentina\nSubcoordenações: Melo, Uruguai; Salto, Uruguai')
    expect(await confirm(id, { city: ['ar-tandil', 'uy-melo'], mandate: ['uy-melo'] })).toMatchObject({ ok: true })
    const cities = await getDb().city.findMany({
      where: { name: { in: ['Tandil', 'Melo', 'Salto'] } },
      orderBy: { name: 'asc' },
    })
    expect(cities).toMatchObject([
      { name: 'Melo', country: 'UY', networkId: world.network.id },
      { name: 'Tandil', country: 'AR', language: 'es', timeZone: 'America/Argentina/Buenos_Aires' },
    ])
    expect(await getDb().mandate.findMany({ where: { unitId } })).toMatchObject([
      { cityId: cities[0]?.id, role: 'SUB_COORDINATION', startPrecision: 'YEAR', endsOn: null, isActing: false },
    ])
  })

  test('a name without a Latin letter is a name', async () => {
    const id = await paste('Subcoordenações: Св. Анна, Uruguai')
    const keys = (await show(id)).cities.map(({ key }) => key)
    expect(keys).toEqual([expect.stringMatching(/^uy-[a-z0-9]+$/)])
    expect(await confirm(id, { city: keys, mandate: keys })).toMatchObject({ ok: true })
    expect(await getDb().city.count({ where: { name: 'Св. Анна', networkId: world.network.id } })).toBe(1)
  })

  test('the cities are linked wherever the plan names them, as if they had been known', async () => {
    const id = await paste(`Subcoordenações: Melo, Uruguai

## Objetivos

1. Trocar experiências.
   - Cidades responsáveis: Melo e Salto

## Atividades

Junho
Reunião anual
Local: Melo

Julho
Oficina
Local: Salto, Uruguai`)
    const { draft } = await show(id)
    expect(draft.activities.map(({ place }) => place.city?.cityId ?? place.city)).toMatchObject([
      'uy-melo',
      { name: 'Salto' },
    ])
    const made = await confirm(id, { city: ['uy-melo'] })
    if (!made.ok) throw new Error(made.code)
    const { objectives, activities } = await loadPlanContent(getDb(), made.id)
    expect(objectives.map(({ cities }) => cities.map(({ name }) => name))).toEqual([['Melo']])
    expect(activities.map(({ place: { city, name, venue } }) => [city?.name, name, venue])).toEqual([
      ['Melo', null, null],
      [undefined, 'Salto', null],
    ])
  })

  test('nothing is written where a mandate is refused, and the refusal says which', async () => {
    const rosario = await register('Rosario', 'AR')
    await createMandate(getDb(), { unitId, cityId: rosario.id, role: 'COORDINATION', startsOn: '2017-01-01' })
    const id = await paste('Coordenação: Tandil, Argentina\nSubcoordenações: Melo, Uruguai; Rosario')
    await refusesAndWritesNothing(
      () => confirm(id, { city: ['ar-tandil', 'uy-melo'], mandate: ['uy-melo', 'ar-tandil'] }),
      { code: 'invalid', fields: { 'mandate.ar-tandil': 'coordinationTaken' } },
    )
    await refusesAndWritesNothing(() => confirm(id, { city: ['uy-melo'], mandate: ['uy-melo', 'ar-rosario'] }), {
      code: 'invalid',
      fields: { 'mandate.ar-rosario': 'mandateOverlaps' },
    })
    await refusesAndWritesNothing(() => confirm(id, { city: [], mandate: ['uy-melo'] }), {
      code: 'invalid',
      fields: { 'mandate.uy-melo': 'cityNotRegistered' },
    })
    expect(await confirm(id, { city: ['uy-melo'], mandate: ['uy-melo'] })).toMatchObject({ ok: true })
  })

  test('nothing is written where the register or the mandates are not as they were shown', async () => {
    const melo = await register('Melo')
    const id = await paste('Subcoordenações: Melo, Uruguai; Salto, Uruguai')
    const seen = (await show(id)).digest
    await createMandate(getDb(), { unitId, cityId: melo.id, role: 'SUB_COORDINATION', startsOn: '2016-01-01' })
    await refusesAndWritesNothing(() => confirm(id, { seen, mandate: ['uy-melo'] }), { code: 'planReadingChanged' })
    const again = (await show(id)).digest
    await register('Salto')
    await refusesAndWritesNothing(() => confirm(id, { seen: again, city: ['uy-salto'] }), {
      code: 'planReadingChanged',
    })
  })

  test('a city is registered once, whoever brings it at the same moment', async () => {
    const ids = [
      await paste('Subcoordenações: Fray Bentos, Uruguai'),
      await paste('Cidades membros: Fray Bentos, Uruguai'),
    ]
    const answers = await atTheSameMoment(
      (tx) => tx.$queryRaw`SELECT id FROM unit WHERE id = ${unitId}::uuid FOR UPDATE`,
      ids.map((id) => () => confirm(id, { city: ['uy-fray-bentos'] })),
    )
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.code)).sort()).toEqual(['ok', 'planReadingChanged'])
    expect(await getDb().city.count({ where: { name: 'Fray Bentos', networkId: world.network.id } })).toBe(1)
  })
})

describe('who may', () => {
  const text = 'Coordenação: Rosario\nSubcoordenações: Melo; Salto, Uruguai'

  test('the coordinator opens lesser mandates of registered cities, and registers and hands out nothing else', async () => {
    await register('Rosario', 'AR')
    const melo = await register('Melo')
    const unit = world.unit.id
    const id = await paste(text, unit)
    const { mayRegister, mandates } = await show(id, world.coordinator, unit)
    expect(mayRegister).toBe(false)
    expect(mandates.map(({ mayOpen }) => mayOpen)).toEqual([false, true, true])

    const asCoordinator = (chosen: object) => confirm(id, chosen, world.coordinator, unit)
    await refusesAndWritesNothing(() => asCoordinator({ city: ['uy-salto'] }), {
      code: 'notAllowed',
      fields: { 'city.uy-salto': 'notAllowed' },
    })
    await refusesAndWritesNothing(() => asCoordinator({ mandate: ['uy-melo', 'ar-rosario'] }), {
      code: 'notAllowed',
      fields: { 'mandate.ar-rosario': 'notAllowed' },
    })
    expect(await asCoordinator({ mandate: ['uy-melo'] })).toMatchObject({ ok: true })
    expect(await getDb().mandate.count({ where: { unitId: unit, cityId: melo.id } })).toBe(1)
  })

  test('whoever may make no plan of the unit hears of nothing', async () => {
    const id = await paste(text)
    for (const viewer of [world.member, world.subCoordinator, world.coordinatorOfOtherUnit]) {
      await refusesAndWritesNothing(() => confirm(id, { city: ['uy-salto'], mandate: ['uy-salto'] }, viewer), {
        code: 'notFound',
      })
    }
  })
})
