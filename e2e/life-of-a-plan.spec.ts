import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Db } from '@/lib/db/client'
import { addDays, storedDate, todayIn } from '@/lib/time/when'
import { createNetwork, createUnit } from '@/prisma/factories/cities'
import { distinct } from '@/prisma/factories/defaults'
import { createDelegate, createPerson, createSecretariatMember } from '@/prisma/factories/people'
import { expect, test } from './fixtures'
import { sentenceOutOfOrder } from './founding-document'
import { readWords } from './plan-file-words'
import { objectiveTexts, publicPlan, publishEdition, rewordObjective, workspacePlan } from './verbs/plan'
import { draftReport, publicReport, publishReport, writeOpening } from './verbs/reports'
import { sayStatus } from './verbs/schedule'

const text = readFileSync(path.join(import.meta.dirname, '../lib/plan-import/founding-plan.txt'), 'utf8')
const timeZone = 'America/Montevideo'

/** A network of its own with a unit, somebody in its secretariat, and nothing else: no city, no mandate. */
async function createEmptyUnit(db: Db) {
  const network = await createNetwork(db, { name: 'Mercociudades', timeZone })
  const unit = await createUnit(db, {
    networkId: network.id,
    name: 'Unidade Temática de Planejamento Estratégico e Áreas Metropolitanas',
    acronym: 'UTPEAM',
    slug: `vida-${distinct()}`,
  })
  const secretary = await createPerson(db, { name: 'Iara Nunes' })
  await createSecretariatMember(db, { personId: secretary.id, networkId: network.id })
  return { unit, secretary, plan: { slug: '2016' } }
}

/** Somebody who acts for a city that the secretariat has registered. */
async function createDelegateOf(db: Db, { unit }: Life, city: string, name: string) {
  const { id } = await db.city.findFirstOrThrow({ where: { networkId: unit.networkId, name: city } })
  const person = await createPerson(db, { name })
  await createDelegate(db, { personId: person.id, cityId: id })
  return person
}

type Life = Awaited<ReturnType<typeof createEmptyUnit>>

/** Lets `days` pass for the mandates, hand-overs and plans of a unit: they lie that much further back. */
async function letPass(db: Db, { unit }: Life, days: number) {
  const back = (date: Date | null) => date && storedDate(addDays(date.toISOString().slice(0, 10), -days))
  const mandates = await db.mandate.findMany({ where: { unitId: unit.id }, orderBy: { startsOn: 'asc' } })
  for (const { id, startsOn, endsOn } of mandates)
    await db.mandate.update({ where: { id }, data: { startsOn: back(startsOn) ?? startsOn, endsOn: back(endsOn) } })
  for (const { id, startsOn } of await db.handover.findMany({ where: { unitId: unit.id } }))
    await db.handover.update({ where: { id }, data: { startsOn: back(startsOn) } })
  for (const { id, createdAt } of await db.plan.findMany({ where: { unitId: unit.id } }))
    await db.plan.update({ where: { id }, data: { createdAt: new Date(createdAt.getTime() - days * 86_400_000) } })
}

test('a plan is imported, approved, changed, carried out, reported on, carried on, and handed over', async ({
  db,
  visitor,
  signedIn,
}) => {
  test.setTimeout(300_000)
  const life = await createEmptyUnit(db)
  const home = `/pt/workspace/units/${life.unit.slug}`
  const office = await signedIn(life.secretary)
  const reader = await visitor({ javaScriptEnabled: false })

  await test.step('in an empty register, the text of the slides becomes cities, mandates and the plan, without one correction', async () => {
    await office.goto(`${home}/plans/import`)
    await office.getByRole('textbox', { name: 'Texto do plano' }).fill(text)
    await office.getByRole('button', { name: 'Ler o texto' }).click()
    await expect(office.getByRole('heading', { name: 'Conferir o plano lido' })).toBeVisible()
    await expect(office.getByText('não está no registro de cidades')).toHaveCount(6)
    await office.getByRole('button', { name: 'Criar o plano' }).click()
    await expect(office.getByRole('heading', { level: 1, name: 'Plano de Trabalho 2016' })).toBeVisible()
  })
  const aurora = await createDelegateOf(db, life, 'Canoas', 'Aurora Campos')
  const celina = await createDelegateOf(db, life, 'São Paulo', 'Celina Rocha')
  const page = await signedIn(aurora)

  await test.step('who is printed agrees, and the first edition is out', async () => {
    await page.goto(workspacePlan(life))
    await page.getByRole('link', { name: 'Editar o contato' }).click()
    const form = page.getByRole('form', { name: 'Editar o contato' })
    for (const who of ['Quem vê o nome', 'Quem vê o cargo', 'Quem vê a instituição', 'Quem vê o e-mail'])
      await form.getByLabel(who).selectOption({ label: 'todos, na página pública' })
    await form.getByLabel('E-mail institucional').fill('contato@unidade.example')
    await form.getByRole('button', { name: 'Salvar' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Salvo.' })).toBeVisible()
    await publishEdition(page, life, 1, 'Aprovada pela XX Cúpula')
  })

  await test.step('presentation and paper say every line of the slides in its order', async () => {
    for (const format of ['pptx', 'pdf']) {
      const { text: words, status } = await readWords(`${publicPlan(life)}/editions/1/plan.${format}`, null)
      expect(status).toBe(200)
      const printed = words.replaceAll('contato@unidade.example', 'deise.martins@canoas.rs.gov.br')
      expect(sentenceOutOfOrder(printed), format).toBeNull()
    }
  })

  await test.step('the plan changes, and a second edition says in words what became of the first', async () => {
    await page.goto(workspacePlan(life))
    await rewordObjective(page, 2, 'Reforçar o planejamento estratégico na agenda pública.')
    await expect(objectiveTexts(page).nth(1)).toHaveText('Reforçar o planejamento estratégico na agenda pública.')
    await publishEdition(page, life, 2, 'Revista em maio')
    await reader.goto(`${publicPlan(life)}/editions/1/changes/2`)
    await expect(reader.getByRole('insertion').first()).toBeVisible()
    await expect(reader.getByRole('main')).toContainText('planejamento estratégico')
  })

  await test.step('one meeting is held, another is not, and the public reads so', async () => {
    for (const [title, state, reason] of [
      ['Primeira Reunião Anual da UTPEAM e Missão técnica', 'Realizada', undefined],
      ['Segunda Reunião Anual da UTPEAM e Missão técnica', 'Cancelada', 'A cidade anfitriã trocou de governo.'],
    ] as const) {
      await page.goto(workspacePlan(life))
      await page
        .getByRole('region', { name: 'Atividades Programadas' })
        .getByRole('link', { name: title, exact: true })
        .click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Reunião Anual')
      await sayStatus(page, state, reason)
    }
    await reader.goto(`${publicPlan(life)}/editions/1/happened`)
    const promised = reader.getByRole('region', { name: 'O que estava previsto' })
    await expect(promised).toContainText('A cidade anfitriã trocou de governo.')
    await expect(promised).toContainText('Não foi realizada')
  })

  await test.step('the report says what happened out of the data, and her words, on its page and on paper', async () => {
    await draftReport(page, life, 2016)
    await writeOpening(page, 'Canoas recebeu as cidades em junho.')
    await publishReport(page, 1, 'Apresentada à XXI Cúpula')
    await reader.goto(publicPlan(life))
    await reader.getByRole('link', { name: 'Relatório 2016' }).click()
    await expect(reader).toHaveURL(new RegExp(`${publicReport(life, 2016)}$`))
    const { text: paper } = await readWords(`${publicReport(life, 2016)}/report.pdf`, null)
    for (const words of [
      /Canoas recebeu as cidades em junho\./,
      /Realizadas \(1\).+Primeira Reunião Anual.+Não realizadas \(1\).+Segunda Reunião Anual/,
      /A cidade anfitriã trocou de governo\./,
      /Reforçar o planejamento estratégico na agenda pública\./,
    ]) {
      await expect(reader.getByRole('main')).toContainText(words)
      expect(paper.replace(/\s+/g, ' ')).toMatch(words)
    }
    expect(paper).toContain('Versão 1, publicada em')
  })

  await test.step('the next plan goes on from it', async () => {
    await page.goto(workspacePlan(life))
    await page.getByRole('link', { name: 'Continuar em um novo plano' }).click()
    await page.getByLabel('Primeiro dia').fill('2017-01-01')
    await page.getByLabel('Último dia').fill('2017-12-31')
    await page.getByRole('button', { name: 'Ver as datas neste período' }).click()
    const form = page.getByRole('form', { name: 'Continuar em um novo plano' })
    await expect(form).toContainText('junho de 2016 → junho de 2017')
    await form.getByRole('button', { name: 'Criar o novo plano' }).click()
    await expect(page.getByText('Plano criado como rascunho, com o que você escolheu.')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: 'Plano de Trabalho 2017' })).toBeVisible()
  })

  await test.step('both cities agree on the day on which the coordination passes', async () => {
    const [year = '', month = '', day = ''] = addDays(todayIn(timeZone, new Date()), 10).split('-')
    await page.goto(`${home}/handover`)
    await page.getByRole('button', { name: 'Abrir a passagem' }).click()
    await page.getByRole('link', { name: 'Editar o que se combina' }).click()
    const terms = page.getByRole('form', { name: 'Editar o que se combina' })
    await terms.getByRole('combobox', { name: 'Cidade que assume' }).selectOption({ label: 'São Paulo' })
    await terms.getByRole('textbox', { name: 'Ano' }).fill(year)
    await terms.getByRole('combobox', { name: 'Mês' }).selectOption(String(Number(month)))
    await terms.getByRole('textbox', { name: 'Dia' }).fill(String(Number(day)))
    await terms.getByRole('button', { name: 'Salvar' }).click()
    await page.getByRole('button', { name: 'Confirmar por Canoas' }).click()
    await expect(page.getByText('Falta: a confirmação da cidade que assume.')).toBeVisible()
    const successor = await signedIn(celina)
    await successor.goto(`${home}/handover`)
    await successor.getByRole('button', { name: 'Aceitar por São Paulo' }).click()
    await expect(successor.getByText('Confirmada pelas duas cidades.')).toBeVisible()
    await successor.goto(workspacePlan(life))
    await expect(successor.getByRole('link', { name: 'Acrescentar um objetivo' })).toHaveCount(0)
  })

  await test.step('once the day is there, the new coordination edits and the old one reads', async () => {
    await letPass(db, life, 11)
    const successor = await signedIn(celina)
    await successor.goto(workspacePlan({ ...life, plan: { slug: '2017' } }))
    await rewordObjective(successor, 1, 'Fazer juntos o levantamento.')
    await expect(objectiveTexts(successor).first()).toHaveText('Fazer juntos o levantamento.')
    await page.goto(workspacePlan({ ...life, plan: { slug: '2017' } }))
    await expect(objectiveTexts(page).first()).toHaveText('Fazer juntos o levantamento.')
    await expect(page.getByRole('link', { name: 'Acrescentar um objetivo' })).toHaveCount(0)
    await page.goto(`${home}/handover`)
    await expect(page.getByText('A coordenação passou em')).toBeVisible()
  })
})
