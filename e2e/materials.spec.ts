import sharp from 'sharp'
import { getEnv } from '@/lib/env'
import { locales } from '@/lib/i18n/locales'
import { html, office, pdf, photo, svg } from '@/lib/materials/test-files'
import { createFile, createLink } from '@/prisma/factories/materials'
import { createAgendaItem } from '@/prisma/factories/meetings'
import { expect, sessionCookieOf, test } from './fixtures'
import { read } from './requests'
import { checkPage } from './sweeps/checks'
import { describeMaterial, download, materialsOf, meetingPath, sendFile } from './verbs/materials'
import { createWorld } from './world'

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'

  test(`a host adds files and a link to a meeting, and each reaches whom it is for, ${how} JavaScript`, async ({
    db,
    world,
    signedIn,
    visitor,
  }) => {
    test.setTimeout(180_000)
    const { activity, cities, unit } = world
    await db.activity.update({ where: { id: activity.id }, data: { hostCityId: cities.subCoordinating.id } })
    await createAgendaItem(db, { activityId: activity.id, title: 'Planos metropolitanos' })
    const host = await signedIn(world.people.subCoordinator, { javaScriptEnabled })
    await host.goto(`/pt/workspace/units/${unit.slug}/activities/${activity.slug}`)
    await host.getByRole('link', { name: 'Convocatória, pauta e respostas' }).click()
    const materials = materialsOf(host)

    await test.step('what is no document is refused whatever its name, and what is too large', async () => {
      const large = new Uint8Array(21 * 1024 * 1024)
      large.set(pdf)
      for (const [name, bytes, why] of [
        ['ata.pdf', html, /Este tipo de arquivo não é aceito\. Aceitam-se PDF/],
        ['mapa.svg', svg, /Este tipo de arquivo não é aceito/],
        ['mapa.pdf', large, /O arquivo passa de 20 MB/],
      ] as const) {
        await sendFile(host, { name, bytes })
        await expect(host.getByLabel('Arquivo', { exact: true })).toHaveAccessibleDescription(why)
        await materials.getByRole('link', { name: 'Cancelar' }).click()
      }
      expect(await db.material.count({ where: { activityId: activity.id } })).toBe(0)
    })

    await test.step('a document gets its name and stands at its item of the agenda', async () => {
      await sendFile(host, { name: 'relatorio_final.pdf', bytes: office('docx') })
      await expect(materials.getByText('Arquivo recebido.')).toBeVisible()
      await describeMaterial(host, 1, { title: 'Relatório', item: '1. Planos metropolitanos' })
      await expect(materials.getByRole('listitem')).toContainText(
        /documento \(\.docx\) · 1 kB · só para a unidade · ponto 1/,
      )
      await expect(host.getByRole('region', { name: 'Pauta' }).getByRole('link', { name: 'Relatório' })).toBeVisible()
    })

    await test.step('a photo goes out to everybody, without where it was taken', async () => {
      await sendFile(host, { name: 'IMG_0042.JPG', bytes: await photo() })
      await describeMaterial(host, 2, { title: 'Foto da praça', audience: 'Todos' })
      const reader = await visitor()
      await reader.goto(`/pt/${unit.slug}/activities/${activity.slug}`)
      await expect(materialsOf(reader)).toContainText('imagem (JPEG)')
      const { name, bytes } = await download(reader, 'Foto da praça')
      expect(name).toBe('Foto da praça.jpg')
      expect(await sharp(bytes).metadata()).toMatchObject({ width: 4, height: 8 })
      expect((await sharp(bytes).metadata()).exif).toBeUndefined()
      expect(bytes.includes('Fulana')).toBe(false)
      expect(await reader.content()).not.toContain('Relatório')
    })

    await test.step('a link is a link, and what was typed wrong stays in its field', async () => {
      await materials.getByRole('link', { name: 'Acrescentar um link' }).click()
      const form = host.getByRole('form', { name: 'Acrescentar um link' })
      await form.getByLabel('Endereço').fill('javascript:alert(1)')
      await form.getByRole('group', { name: 'Título' }).getByRole('textbox', { name: 'Português' }).fill('Mapa da rede')
      await form.getByRole('radio', { name: 'Todos' }).check()
      await form.getByRole('button', { name: 'Salvar' }).click()
      await expect(form.getByLabel('Endereço')).toHaveAccessibleDescription(/comece por https/)
      await expect(form.getByLabel('Endereço')).toHaveValue('javascript:alert(1)')
      await form.getByLabel('Endereço').fill('https://mapas.example/rede')
      await form.getByRole('button', { name: 'Salvar' }).click()
      await expect(materials).toContainText('link para mapas.example · para todos')
      await host.getByRole('button', { name: 'Mover o material 3 para cima' }).click()
      await expect(materials.getByText('Movido: agora é o material 2.')).toBeVisible()

      const reader = await visitor()
      await reader.goto(`/pt/${unit.slug}/activities/${activity.slug}`)
      const link = materialsOf(reader).getByRole('link', { name: 'Mapa da rede' })
      await expect(link).toHaveAttribute('href', 'https://mapas.example/rede')
      await expect(link).toHaveAttribute('rel', 'noopener nofollow ugc')
    })

    await test.step('who takes part in the unit has all of it, and changes none', async () => {
      const member = await signedIn(world.people.member, { javaScriptEnabled })
      await member.goto(meetingPath(world))
      const { name, bytes } = await download(member, 'Relatório')
      expect(name).toBe('Relatório.docx')
      expect(bytes.equals(office('docx'))).toBe(true)
      await expect(materialsOf(member).getByRole('link', { name: /Editar|Enviar|Acrescentar/ })).toHaveCount(0)
    })

    await test.step('what is removed is gone at once, and the history says that it was there', async () => {
      const { id } = await db.material.findFirstOrThrow({ where: { activityId: activity.id, type: 'JPEG' } })
      expect((await read(`/files/${id}`, null)).status).toBe(200)
      await materials.getByRole('link', { name: 'Editar o material 3' }).click()
      await host.getByRole('button', { name: 'Remover este material' }).click()
      await expect(materials.getByText('Material removido.')).toBeVisible()
      expect((await read(`/files/${id}`, null)).status).toBe(404)
      expect(await db.materialChunk.count({ where: { materialId: id } })).toBe(0)
      await host.goto(meetingPath(world).replace(/meeting$/, 'history'))
      const changes = host.getByRole('region', { name: 'Alterações' })
      await expect(changes).toContainText('Material removido')
      await expect(changes).toContainText('Foto da praça')
      await expect(changes).toContainText('Material: Relatório')
    })
  })
}

test('a file’s address gives it to whoever may have it at that moment, in an envelope that runs nothing', async ({
  db,
  world,
}) => {
  const other = await createWorld(db)
  const activityId = world.activity.id
  const held = await createFile(db, { activityId, title: 'Orçamento', content: 'segredo' })
  const open = await createFile(db, { activityId, title: 'Programa', audience: 'PUBLIC' })
  const enter = async (person: { id: string }) => (await sessionCookieOf(db, person)).value
  const member = await enter(world.people.member)
  const stranger = await enter(other.people.coordinator)

  const first = await read(`/files/${held.id}`, member)
  expect(first.status).toBe(200)
  expect(Object.fromEntries(first.headers)).toMatchObject({
    'content-disposition': `attachment; filename="orcamento.pdf"; filename*=UTF-8''Or%C3%A7amento.pdf`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
    'content-type': 'application/pdf',
    'content-length': String(held.size),
  })
  const etag = first.headers.get('etag') ?? ''
  expect(await read(`/files/${held.id}`, member, { 'if-none-match': etag })).toMatchObject({ status: 304, text: '' })
  expect((await read(`/files/${open.id}`, null)).headers.get('cache-control')).toBe(
    'public, max-age=0, must-revalidate',
  )

  // Not hers, not there and no id at all look alike, also to who knows the hash.
  const missing = await read('/files/00000000-0000-4000-8000-000000000000', null)
  for (const session of [null, stranger]) {
    for (const path of [
      `/files/${held.id}`,
      `/files/${held.id.toUpperCase()}`,
      `/files/${activityId}`,
      "/files/'%20OR%201",
    ]) {
      const answer = await read(path, session, { 'if-none-match': etag })
      expect.soft([answer.status, answer.text, answer.headers.get('etag')], path).toEqual([404, missing.text, null])
    }
  }

  // Her city's mandate ended yesterday; the plan was withdrawn.
  const endsOn = new Date(Date.now() - 2 * 86_400_000)
  await db.mandate.update({ where: { id: world.mandates.member.id }, data: { endsOn, endPrecision: 'DAY' } })
  expect((await read(`/files/${held.id}`, member)).status).toBe(404)
  await db.plan.update({ where: { id: world.plan.id }, data: { publishedAt: null } })
  expect((await read(`/files/${open.id}`, null)).status).toBe(404)
  expect((await read(`/files/${open.id}`, null, { 'if-none-match': `"${open.sha256}"` })).status).toBe(404)
})

test('who may not add to a meeting sends nothing, from no other site, and what is no form is refused', async ({
  db,
  world,
}) => {
  const other = await createWorld(db)
  const { unit, activity, people } = world
  const enter = async (person: { id: string }) => (await sessionCookieOf(db, person)).value
  const coordinator = await enter(people.coordinator)
  const site = getEnv().ENLACE_URL
  const post = async (
    session: string | null,
    more: { body?: BodyInit; origin?: string; to?: string; type?: string } = {},
  ) => {
    const body = new FormData()
    body.set('file', new File([new Uint8Array(pdf)], 'ata.pdf'))
    const response = await fetch(new URL(more.to ?? `/api/materials/pt/${unit.slug}/${activity.slug}`, site), {
      method: 'POST',
      redirect: 'manual',
      headers: {
        origin: more.origin ?? site,
        ...(session ? { cookie: `enlace-session=${session}` } : {}),
        ...(more.type ? { 'content-type': more.type } : {}),
      },
      body: more.body ?? body,
      ...(more.body instanceof ReadableStream ? { duplex: 'half' } : {}),
    })
    await response.arrayBuffer()
    const goesTo = response.headers.get('location')
    return goesTo?.match(/refused=(\w+)/)?.[1] ?? goesTo ?? response.status
  }
  const count = () => db.material.count({ where: { activityId: activity.id } })

  expect(await post(null)).toBe('signInNeeded')
  expect(await post(await enter(people.member))).toBe('notAllowed')
  expect(await post(await enter(other.people.coordinator))).toBe('notAllowed')
  expect(await post(coordinator, { origin: 'https://evil.example' })).toBe(403)
  expect(await post(coordinator, { to: `/api/materials/pt/${other.unit.slug}/${other.activity.slug}` })).toBe(
    'notAllowed',
  )
  expect(await post(coordinator, { to: `/api/materials/pt/${unit.slug}/nada` })).toBe('notFound')
  expect(await post(coordinator, { to: `/api/materials/xx/${unit.slug}/${activity.slug}` })).toBe(404)
  const endless = new ReadableStream<Uint8Array>({ pull: (stream) => stream.enqueue(new Uint8Array(1_000_000)) })
  const multipart = 'multipart/form-data; boundary=x'
  expect(await post(coordinator, { body: endless, type: multipart })).toBe('materialTooLarge')
  expect(await post(coordinator, { body: '--x\r\nContent-Disposition: form', type: multipart })).toBe('invalid')
  expect(await post(coordinator, { body: 'file=x', type: 'text/plain' })).toBe('invalid')
  expect(await post(coordinator, { body: new FormData() })).toBe('required')
  expect(await count()).toBe(0)
  expect(await post(coordinator)).toMatch(/edit=material-[0-9a-f-]{36}&saved=/)
  expect(await count()).toBe(1)
})

for (const locale of locales) {
  test(`the pages with materials, and the forms for them, are sound in ${locale}`, async ({ db, world, signedIn }) => {
    test.setTimeout(120_000)
    const { activity, unit } = world
    const activityId = activity.id
    const item = await createAgendaItem(db, { activityId, title: 'Planos metropolitanos' })
    const file = await createFile(db, { activityId, audience: 'PUBLIC', agendaItemId: item.id })
    const link = await createLink(db, { activityId, title: 'documento_com_um_nome_sem_espaços_'.repeat(4) })
    const page = await signedIn(world.people.coordinator)
    const meeting = meetingPath(world).replace('/pt/', `/${locale}/`)
    for (const query of [
      '',
      '?edit=new-file&refused=materialType',
      '?edit=new-link',
      `?edit=material-${file.id}&saved=material-${file.id}`,
      `?edit=material-${link.id}`,
    ]) {
      await checkPage(page, `${meeting}${query}`, locale)
    }
    await checkPage(page, `/${locale}/${unit.slug}/activities/${activity.slug}`, locale)
  })
}
