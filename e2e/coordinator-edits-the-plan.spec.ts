import { originalOf } from '@/lib/i18n/localized-text'
import { objectives } from '@/prisma/seed/plan'
import { expect, test } from './fixtures'
import { moveObjectiveUp, objectiveTexts, publicPlan, rewordObjective, workspacePlan } from './verbs/plan'

const founding = objectives.map(originalOf)
const reworded = 'Redobrar esforços para incorporar a reflexão sobre as fronteiras.'

test('the coordinator rewords objective 3, moves it up, and the public page follows at once', async ({
  world,
  visitor,
  signedIn,
}) => {
  const reader = await visitor()
  await reader.goto(publicPlan(world))
  await expect(objectiveTexts(reader)).toHaveText(founding)

  const page = await signedIn(world.people.coordinator)
  await page.goto(workspacePlan(world))
  await rewordObjective(page, 3, reworded)
  await expect(page.getByRole('status').filter({ hasText: 'Salvo.' })).toBeVisible()
  await reader.reload()
  await expect(objectiveTexts(reader)).toHaveText(founding.with(2, reworded))

  await moveObjectiveUp(page, 3)
  await expect(page.getByRole('status').filter({ hasText: 'Movido. Agora é o objetivo 2.' })).toBeVisible()
  await reader.reload()
  await expect(objectiveTexts(reader)).toHaveText(
    [founding[0], reworded, founding[1], ...founding.slice(3)].map(String),
  )

  await page.getByRole('link', { name: 'Histórico' }).click()
  const changes = page.getByRole('region', { name: 'Alterações' })
  await expect(changes).toContainText('Objetivo movido')
  await expect(changes).toContainText('Objetivo reescrito')
  await expect(changes).toContainText('Aurora Campos, por Porto Claro')
})
