import type { Locator, Page } from '@playwright/test'
import { originalOf } from '@/lib/i18n/localized-text'
import { objectives } from '@/prisma/seed/plan'
import { expect, test } from './fixtures'
import { objectiveForm, objectiveTexts, publicPlan, workspacePlan } from './verbs/plan'
import { dateOf } from './verbs/schedule'

const founding = objectives.map(originalOf)
const reworded = 'Reescrito sem tocar no mouse.'
const title = 'Reunião Anual e Missão técnica'
const MOST_STOPS = 150

test('the coordinator rewords, moves and firms up with the keyboard alone', async ({ world, visitor, signedIn }) => {
  const page = await signedIn(world.people.coordinator)
  await page.goto(workspacePlan(world))
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Ir para o conteúdo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  await tabTo(page, page.getByRole('link', { name: 'Editar o objetivo 3' }))
  await page.keyboard.press('Enter')
  const text = objectiveForm(page, 3).getByRole('textbox', { name: 'Português' })
  await expect(text).toBeVisible()
  await tabTo(page, text)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(reworded)
  await tabTo(page, objectiveForm(page, 3).getByRole('button', { name: 'Salvar' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Salvo.' })).toBeVisible()

  await tabTo(page, page.getByRole('button', { name: 'Mover o objetivo 3 para cima' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Movido. Agora é o objetivo 2.' })).toBeVisible()

  await tabTo(page, page.getByRole('link', { name: `Data: ${title}` }))
  await page.keyboard.press('Enter')
  const form = page.getByRole('form', { name: `Data: ${title}` })
  await tabTo(page, form.getByRole('radio', { name: 'O mês', exact: true }))
  const day = form.getByRole('radio', { name: 'O dia', exact: true })
  for (let presses = 0; presses < 6 && !(await day.isChecked()); presses++) await page.keyboard.press('ArrowDown')
  await expect(day).toBeChecked()
  await tabTo(page, form.getByLabel('Dia', { exact: true }))
  // The same in every order in which a browser asks for day and month.
  await page.keyboard.type('06062016')
  await expect(form.getByLabel('Dia', { exact: true })).toHaveValue('2016-06-06')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Salvo.' })).toBeVisible()

  const reader = await visitor()
  await reader.goto(publicPlan(world))
  await expect(objectiveTexts(reader)).toHaveText(
    [founding[0], reworded, founding[1], ...founding.slice(3)].map(String),
  )
  await reader.goto(`/pt/${world.unit.slug}/activities/${world.activity.slug}`)
  await expect(dateOf(reader)).toContainText('6 de junho de 2016')
})

/** Goes from stop to stop until `target` has the focus, which must be seen there. */
async function tabTo(page: Page, target: Locator) {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      const outline = await target.evaluate((element) => getComputedStyle(element).outlineStyle)
      expect(outline, 'the focus shows').not.toBe('none')
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`${target} is not reached by ${MOST_STOPS} presses of Tab`)
}
