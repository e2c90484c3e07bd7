import { expect, test } from './fixtures'
import { publicPlan, workspacePlan } from './verbs/plan'
import { dateOf, entryOf, firmUpDate } from './verbs/schedule'

const title = 'Reunião Anual e Missão técnica'

for (const javaScriptEnabled of [true, false]) {
  test(`the coordinator firms up June to 16 June 2016, then to its hours, and everything follows, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    world,
    visitor,
    signedIn,
  }) => {
    const address = `/pt/${world.unit.slug}`
    const [schedule, activity, plan] = [await visitor(), await visitor(), await visitor()]
    await schedule.goto(`${address}/schedule`)
    await expect(entryOf(schedule, title)).toContainText('só se sabe o mês')
    await activity.goto(`${address}/activities/${world.activity.slug}`)
    await expect(dateOf(activity)).toContainText('junho de 2016')
    await plan.goto(publicPlan(world))

    const page = await signedIn(world.people.coordinator, { javaScriptEnabled })
    await page.goto(workspacePlan(world))
    await firmUpDate(page, title, { day: '2016-06-16' })
    await expect(page.getByRole('status').filter({ hasText: 'Salvo.' })).toBeVisible()
    for (const reader of [schedule, activity, plan]) await reader.reload()
    await expect(entryOf(schedule, title)).toContainText('16')
    await expect(entryOf(schedule, title)).toContainText('dia marcado')
    await expect(entryOf(plan, title)).toContainText('dia marcado')
    await expect(dateOf(activity)).toContainText('16 de junho de 2016')

    await firmUpDate(page, title, { day: '2016-06-16', from: '10:00', to: '12:30' })
    await expect(page.getByRole('status').filter({ hasText: 'Salvo.' })).toBeVisible()
    for (const reader of [schedule, activity]) await reader.reload()
    await expect(entryOf(schedule, title)).toContainText('10:00–12:30')
    await expect(dateOf(activity)).toContainText('16 de junho de 2016, 10:00–12:30')
    await expect(activity.getByText('junho de 2016 → 16 de junho de 2016', { exact: false }).first()).toBeAttached()

    await page.goto(`/pt/workspace/units/${world.unit.slug}/activities/${world.activity.slug}/history`)
    const changes = page.getByRole('region', { name: 'Alterações' })
    await expect(changes).toContainText('junho de 2016 → 16 de junho de 2016')
    await expect(changes).toContainText('16 de junho de 2016 → 16 de junho de 2016, 10:00–12:30')
    await expect(changes).toContainText('Aurora Campos, por Porto Claro')
  })
}
