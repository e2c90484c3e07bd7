import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator } from '@playwright/test'
import { pdfFile } from '@/lib/documents/test-documents'
import { getEnv } from '@/lib/env'
import { sourceLines } from '@/lib/plan-import/pieces'
import { expect, sessionCookieOf, test } from './fixtures'
import { checkPage } from './sweeps/checks'

const text = readFileSync(path.join(import.meta.dirname, '../lib/plan-import/founding-plan.txt'), 'utf8')

async function sendFile(form: Locator, name: string, bytes: Uint8Array) {
  await form
    .getByLabel('Arquivo do plano')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
  await form.getByRole('button', { name: 'Ler o arquivo' }).click()
}

for (const javaScriptEnabled of [true, false]) {
  test(`the coordinator pastes a plan of long ago, checks what was understood, and has it, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    world,
    signedIn,
  }) => {
    test.setTimeout(120_000)
    const plans = `/pt/workspace/units/${world.unit.slug}/plans`
    const page = await signedIn(world.people.coordinator, { javaScriptEnabled })
    await page.goto(`${plans}/new`)
    await page.getByRole('link', { name: 'Importar um plano existente' }).click()

    await test.step('a file is read as if it had been pasted, and one that is none is refused where it was chosen', async () => {
      const form = page.getByRole('form', { name: 'Enviar um arquivo com o plano' })
      await sendFile(form, 'retrato.pdf', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]))
      await expect(form.getByText('Este tipo de arquivo não é lido.')).toBeVisible()
      if (javaScriptEnabled) await checkPage(page, new URL(page.url()).pathname, 'pt')
      await sendFile(form, 'plano.pdf', await pdfFile(sourceLines(text)))
      await expect(page.getByRole('heading', { name: 'Conferir o plano lido' })).toBeVisible()
      await expect(page.getByText('reunião na Cúpula de 2016').first()).toBeVisible()
      await page.goto(`${plans}/import`)
    })

    await page.getByRole('textbox', { name: 'Texto do plano' }).fill(`${text}\nMetas de orçamento a combinar`)
    await page.getByRole('button', { name: 'Ler o texto' }).click()

    await expect(page.getByRole('heading', { name: 'Conferir o plano lido' })).toBeVisible()
    const confirm = page.getByRole('form', { name: 'Criar o plano lido' })
    await expect(confirm.getByRole('textbox', { name: 'Português' })).toHaveValue('Plano de Trabalho 2016')
    const lost = page.getByRole('region', { name: 'O que não foi entendido' })
    await expect(lost.getByText('Metas de orçamento a combinar')).toBeVisible()
    const understood = page.getByRole('region', { name: 'O que foi entendido' })
    await expect(understood.getByText('reunião na Cúpula de 2016')).toBeVisible()
    await expect(understood.getByText('Deise Martins')).toBeVisible()
    if (javaScriptEnabled) await checkPage(page, new URL(page.url()).pathname, 'pt')

    await test.step('a correction of the text is read at once', async () => {
      const form = page.getByRole('form', { name: 'Corrigir o texto e ler de novo' })
      await form.getByRole('textbox', { name: 'Texto do plano' }).fill(text.replace('policentrico', 'policêntrico'))
      await form.getByRole('button', { name: 'Ler de novo' }).click()
      await expect(understood.getByText('local policêntrico')).toBeVisible()
      await expect(lost.getByText('Metas de orçamento a combinar')).toBeHidden()
    })

    await test.step('who closed the page finds the text again, from the plans and from where texts are brought', async () => {
      const review = page.url()
      await page.goto(`/pt/workspace/units/${world.unit.slug}`)
      const plansOfUnit = page.getByRole('region', { name: 'Planos de trabalho' })
      await expect(plansOfUnit.getByText('Texto trazido por Aurora Campos').first()).toBeVisible()
      await page.goto(`${plans}/import`)
      if (javaScriptEnabled) await checkPage(page, new URL(page.url()).pathname, 'pt')
      const waiting = page.getByRole('region', { name: 'Textos à espera de confirmação' })
      await waiting.getByRole('link', { name: 'Plano de Trabalho 2016' }).first().click()
      await expect(page).toHaveURL(review)
    })

    await confirm.getByRole('textbox', { name: 'Endereço da página' }).fill('importado')
    await confirm.getByRole('button', { name: 'Criar o plano' }).click()

    await expect(page).toHaveURL(new RegExp(`${plans}/importado`))
    await expect(page.getByRole('status').filter({ hasText: 'Plano criado a partir do texto.' })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: 'Plano de Trabalho 2016' })).toBeVisible()
    await expect(page.getByText('local policêntrico')).toBeVisible()
    const programme = page.getByRole('region', { name: 'Atividades Programadas' })
    await expect(programme.getByText('Primeira Reunião Anual da UTPEAM e Missão técnica')).toBeVisible()
    await expect(programme.getByText('Terceira reunião na Cúpula de 2016')).toBeVisible()
  })
}

test('who may not make plans of the unit sends no file, nor does another site', async ({ db, world }) => {
  const page = `/pt/workspace/units/${world.unit.slug}/plans/import`
  const { ENLACE_URL } = getEnv()
  const post = async (person: { id: string } | null, origin = ENLACE_URL, body = new Uint8Array(1_000)) => {
    const form = new FormData()
    form.set('file', new File([body], 'plano.txt'))
    const cookie = person ? `enlace-session=${(await sessionCookieOf(db, person)).value}` : ''
    const address = new URL(`/api/plan-import/pt/${world.unit.slug}`, ENLACE_URL)
    const answer = await fetch(address, { method: 'POST', headers: { cookie, origin }, body: form, redirect: 'manual' })
    return answer.headers.get('location')
  }
  const { coordinator, member } = world.people
  const refused = (code: string) => `${page}?refused=${code}#file`
  expect(await post(null)).toBe(refused('signInNeeded'))
  // Not even that it is too large is found out.
  expect(await post(member, ENLACE_URL, new Uint8Array(11 * 1024 * 1024))).toBe(refused('notAllowed'))
  expect(await post(coordinator, ENLACE_URL, new Uint8Array(11 * 1024 * 1024))).toBe(refused('planFileTooLarge'))
  expect((await post(coordinator, 'https://evil.example')) ?? '').not.toMatch(/import\/[0-9a-f-]{36}$/)
  expect(await db.planImport.count({ where: { unitId: world.unit.id } })).toBe(0)
})
