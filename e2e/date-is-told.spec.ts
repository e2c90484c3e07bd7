import { getEnv } from '@/lib/env'
import { expect, test } from './fixtures'
import { sendWaitingNotice } from './verbs/notices'
import { workspacePlan } from './verbs/plan'
import { firmUpDate } from './verbs/schedule'
import { mailsTo } from './verbs/sign-in'

const title = 'Reunião Anual e Missão técnica'

for (const javaScriptEnabled of [true, false]) {
  test(`the coordinator looks at the mail that tells of a date, sends it, and a member asks for no more, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    world,
    visitor,
    signedIn,
  }) => {
    const { coordinator, member, subCoordinator } = world.people
    const page = await signedIn(coordinator, { javaScriptEnabled })
    await page.goto(workspacePlan(world))
    await firmUpDate(page, title, { day: '2016-06-16' })
    await expect(page.getByRole('status').filter({ hasText: 'Salvo.' })).toBeVisible()

    await page.goto(`/pt/workspace/units/${world.unit.slug}`)
    await page.getByRole('link', { name: 'Avisos enviados' }).click()
    await page.getByRole('region', { name: 'A enviar' }).getByRole('link', { name: title }).click()
    const message = page.getByRole('region', { name: 'A mensagem' })
    await expect(message).toContainText(`Data marcada: ${title}, 16 de junho de 2016`)
    await expect(message).toContainText(`Fecha fijada: ${title}, 16 de junio de 2016`)
    await expect(message).toContainText(`Date set: ${title}, 16 June 2016`)
    await expect(page.getByRole('region', { name: 'Quem receberá' })).toContainText(member.email)
    await expect(page.getByRole('region', { name: 'Quem receberá' })).not.toContainText(coordinator.email)
    await sendWaitingNotice(page)

    await expect.poll(async () => (await mailsTo(member.email)).length).toBe(1)
    const [mail] = await mailsTo(member.email)
    expect(mail?.subject).toBe(`Data marcada: ${title}, 16 de junho de 2016`)
    expect(mail?.from?.value[0]?.name).toBe('Unidade Temática de Provas')
    expect(mail?.replyTo?.value[0]?.address).toBe(coordinator.email)
    await page.reload()
    await expect(page.getByRole('region', { name: 'Quem recebe' })).toContainText('entregue ao servidor de e-mail')

    // Opening the link ends nothing; its button does.
    const link = mail?.text?.match(/http\S+\/unsubscribe\?token=\S+/)?.[0] ?? ''
    const reader = await visitor({ javaScriptEnabled })
    await reader.goto(link)
    await expect(reader.getByText(`deixarão de ser enviados a ${member.email}`)).toBeVisible()
    await reader.getByRole('button', { name: 'Não receber mais' }).click()
    await expect(reader.getByRole('status')).toContainText('não serão mais enviados')

    await page.goto(workspacePlan(world))
    await firmUpDate(page, title, { day: '2016-06-17' })
    await expect(page.getByRole('status').filter({ hasText: 'Salvo.' })).toBeVisible()
    await page.goto(`/pt/workspace/units/${world.unit.slug}/mail`)
    await page.getByRole('region', { name: 'A enviar' }).getByRole('link', { name: title }).click()
    await expect(page.getByRole('region', { name: 'Quem receberá' })).not.toContainText(member.email)
    await sendWaitingNotice(page)
    await expect.poll(async () => (await mailsTo(subCoordinator.email)).length).toBe(2)
    expect(await mailsTo(member.email)).toHaveLength(1)
  })
}

test('a mail program ends such mails with one post from nowhere, and nobody without a good token does', async ({
  db,
  world,
  signedIn,
}) => {
  const page = await signedIn(world.people.coordinator)
  await page.goto(workspacePlan(world))
  await firmUpDate(page, title, { day: '2016-06-16' })
  await expect(page.getByRole('status').filter({ hasText: 'Salvo.' })).toBeVisible()
  await page.goto(`/pt/workspace/units/${world.unit.slug}/mail`)
  await page.getByRole('region', { name: 'A enviar' }).getByRole('link', { name: title }).click()
  await sendWaitingNotice(page)
  const { member } = world.people
  await expect.poll(async () => (await mailsTo(member.email)).length).toBe(1)
  const [mail] = await mailsTo(member.email)
  const header = mail?.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line ?? ''
  const address = /<(.+)>/.exec(header.replace(/\s+/g, ''))?.[1] ?? ''
  const choices = () => db.noticeChoice.findMany({ where: { personId: member.id } })
  const post = (url: string) =>
    fetch(url, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) })

  expect((await fetch(address, { redirect: 'manual' })).headers.get('location')).toMatch(/^\/pt\/unsubscribe\?token=/)
  expect((await post(`${address}x`)).status).toBe(404)
  expect((await post(`${getEnv().ENLACE_URL}/api/unsubscribe`)).status).toBe(404)
  expect(await choices()).toEqual([])

  expect((await post(address)).status).toBe(204)
  expect(await choices()).toEqual([{ personId: member.id, kind: 'activity.changed', delivery: 'NEVER' }])
})
