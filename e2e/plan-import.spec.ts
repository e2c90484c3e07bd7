import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from './fixtures'
import { checkPage } from './sweeps/checks'

const text = readFileSync(path.join(import.meta.dirname, '../lib/plan-import/founding-plan.txt'), 'utf8')

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

    await confirm.getByRole('textbox', { name: 'Endereço da página' }).fill('importado')
    await confirm.getByRole('button', { name: 'Criar o plano' }).click()

    await expect(page).toHaveURL(new RegExp(`${plans}/importado`))
    await expect(page.getByRole('heading', { level: 1, name: 'Plano de Trabalho 2016' })).toBeVisible()
    await expect(page.getByText('local policêntrico')).toBeVisible()
    const programme = page.getByRole('region', { name: 'Atividades Programadas' })
    await expect(programme.getByText('Primeira Reunião Anual da UTPEAM e Missão técnica')).toBeVisible()
    await expect(programme.getByText('Terceira reunião na Cúpula de 2016')).toBeVisible()
  })
}
