import type { ParsedMail } from 'mailparser'
import { readCalendar } from '@/lib/ical/test-calendar'
import { expect, test } from './fixtures'
import { entriesAt } from './verbs/feeds'
import { linkMailedTo, makeSixCities, sendCall } from './verbs/meetings'
import { sendWaitingNotice } from './verbs/notices'
import { sayStatus } from './verbs/schedule'
import { mailsTo } from './verbs/sign-in'

/** What a mail tells a calendar: whether to take the entry in or out, and which one. */
function calendarIn(mail: ParsedMail | undefined) {
  const text = mail?.attachments.find(({ contentType }) => contentType === 'text/calendar')?.content.toString() ?? ''
  const { calendar, events } = readCalendar(text)
  const [event] = events
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: event?.uid,
    sequence: event?.sequence,
    start: event?.startDate.toString(),
    status: event?.component.getFirstPropertyValue('status'),
  }
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'

  test(`a meeting comes into the calendars of six cities with its call, and leaves them when it is cancelled, ${how} JavaScript`, async ({
    db,
    world,
    signedIn,
    visitor,
  }) => {
    test.setTimeout(180_000)
    const { unit, activity, people } = world
    const { paso } = await makeSixCities(db, world)
    const day = new Date('2035-06-16')
    await db.activity.update({ where: { id: activity.id }, data: { precision: 'DAY', startsOn: day, endsOn: day } })
    const path = `/${unit.slug}/activities/${activity.slug}`
    const feed = `/feeds/units/${unit.slug}/activities/${activity.slug}.ics`
    const coordinator = await signedIn(people.coordinator, { javaScriptEnabled })

    await test.step('the coordinator sees what the call does in calendars, in each language, and sends it', async () => {
      await sendCall(coordinator, world)
      const message = coordinator.getByRole('region', { name: 'A mensagem' })
      await expect(message.getByText('Põe a atividade no calendário de quem recebe, ou a atualiza')).toHaveCount(3)
      await expect(message).toContainText('El archivo adjunto pone la actividad en su calendario')
    })

    await test.step('each city has it in its calendar as the feed has it, and answers by the mail', async () => {
      for (const { email } of [paso.delegate, people.member]) {
        const { mail } = await linkMailedTo(email)
        const [{ uid, sequence } = {}] = await entriesAt(feed)
        expect(calendarIn(mail)).toMatchObject({ method: 'REQUEST', uid, sequence, start: '2035-06-16' })
      }
      const { link } = await linkMailedTo(paso.delegate.email)
      const page = await visitor({ javaScriptEnabled })
      await page.goto(link)
      const form = page.getByRole('form', { name: 'Responder por Paso Hondo' })
      await form.getByRole('radio', { name: 'Viene', exact: true }).check()
      await form.getByRole('textbox', { name: 'Cuántas personas en el lugar' }).fill('2')
      await form.getByRole('button', { name: 'Guardar' }).click()
      await expect(page.getByText('2 personas en el lugar')).toBeVisible()
    })

    await test.step('it is cancelled with a reason: the mail says so first, and the calendars let it go', async () => {
      await coordinator.goto(`/pt/workspace/units${path}`)
      await sayStatus(coordinator, 'Cancelada', 'Enchente no sul do estado.')
      await coordinator.goto(`/pt/workspace/units/${unit.slug}/mail`)
      const waiting = coordinator.getByRole('region', { name: 'A enviar' })
      await expect(waiting).toContainText('Atividade cancelada')
      await waiting.getByRole('link', { name: 'Reunião Anual' }).click()
      const message = coordinator.getByRole('region', { name: 'A mensagem' })
      await expect(message.getByText('Retira a atividade do calendário de quem recebe')).toHaveCount(3)
      await expect(message).toContainText('Enchente no sul do estado.')
      await expect(coordinator.getByRole('region', { name: 'Quem receberá' })).toContainText(paso.delegate.email)
      await sendWaitingNotice(coordinator)

      for (const [{ email }, subject] of [
        [paso.delegate, 'Cancelada: '],
        [people.member, 'Cancelada: '],
      ] as const) {
        await expect.poll(async () => (await mailsTo(email)).length).toBe(2)
        const mail = (await mailsTo(email)).find((one) => one.subject?.startsWith(subject))
        const [{ uid, sequence } = {}] = await entriesAt(feed)
        expect(calendarIn(mail)).toMatchObject({ method: 'CANCEL', uid, sequence, status: 'CANCELLED' })
        expect(mail?.text).toContain('Enchente no sul do estado.')
      }
    })

    await test.step('page and feed say so, with the reason', async () => {
      const reader = await visitor({ javaScriptEnabled })
      await reader.goto(`/es${path}`)
      await expect(reader.getByText('Cancelada').first()).toBeVisible()
      await expect(reader.getByText('Enchente no sul do estado.').first()).toBeVisible()
      const [entry] = await entriesAt(feed)
      expect(entry).toMatchObject({ uid: activity.id, status: 'CANCELLED' })
      expect(entry?.description).toContain('Enchente no sul do estado.')
    })
  })
}
