import type { Page } from '@playwright/test'
import type { Db } from '@/lib/db/client'
import { locales } from '@/lib/i18n/locales'
import { distinct } from '@/prisma/factories/defaults'
import { createDelegate, createInvitation, createPerson } from '@/prisma/factories/people'
import { expect, test } from './fixtures'
import { checkPage } from './sweeps/checks'
import { invite, readInvitationMail } from './verbs/invitation'
import { readSignInMail, typeCode } from './verbs/sign-in'
import type { World } from './world'

const newAddress = () => `rosa-${distinct()}@provas.example`

/** She leads Vila Serena, and so chooses who acts for it with her. */
async function createLead(db: Db, { cities }: World) {
  const lead = await createPerson(db, { name: 'Lia Moreira' })
  const delegate = await createDelegate(db, { personId: lead.id, cityId: cities.member.id, isLead: true })
  return { ...lead, delegateId: delegate.id }
}

async function openMotto(page: Page, slug: string, motto: string) {
  await page.goto(`/pt/workspace/cities/${slug}?edit=names`)
  await page.getByRole('textbox', { name: 'Lema' }).fill(motto)
}
const save = (page: Page) => page.getByRole('button', { name: 'Salvar' }).click()

for (const javaScriptEnabled of [true, false]) {
  test(`a colleague is invited, accepts, edits the card and is removed in mid-session, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    db,
    world,
    visitor,
    signedIn,
  }) => {
    test.setTimeout(120_000)
    const { slug } = world.cities.member
    const [lead, email] = [await createLead(db, world), newAddress()]
    const hers = await signedIn(lead, { javaScriptEnabled })
    await hers.goto('/pt/workspace')
    await hers.getByRole('link', { name: 'Minha cidade' }).click()
    await hers.getByRole('link', { name: 'Quem representa a cidade' }).click()
    await invite(hers, { email, name: 'Rosa Prates' })
    const { subject, link } = await readInvitationMail(email)
    expect(subject).toBe('Lia Moreira convida você para representar Vila Serena')
    await hers.reload()
    await expect(hers.getByRole('region', { name: 'Convites' })).toContainText('Sem resposta')

    const rosa = await visitor({ javaScriptEnabled })
    await rosa.goto(link)
    await expect(rosa.getByText('Lia Moreira convida você, em nome de Vila Serena.')).toBeVisible()
    await rosa.getByRole('button', { name: 'Enviar link e código' }).click()
    await expect(rosa.getByRole('heading', { level: 1, name: 'Veja seu e-mail' })).toBeVisible()
    await typeCode(rosa, (await readSignInMail(email)).code)
    await expect(rosa.getByRole('region', { name: 'Convites para você' })).toContainText('Representar Vila Serena')
    await rosa.goto(`/pt/workspace/cities/${slug}`)
    await expect(rosa.getByText('Esta ficha é mantida por quem representa Vila Serena.')).toBeVisible()
    await rosa.goto('/pt/workspace')
    await rosa.getByRole('button', { name: 'Aceitar o convite: Representar Vila Serena' }).click()
    await expect(rosa.getByRole('status')).toHaveText('Convite aceito: agora você representa Vila Serena.')

    await openMotto(rosa, slug, 'Junto ao rio')
    await expect(rosa.getByRole('banner')).toContainText('Rosa Prates por Vila Serena')
    await save(rosa)
    await expect(rosa.getByRole('status').filter({ hasText: 'Salvo.' })).toBeVisible()
    await openMotto(rosa, slug, 'Tarde demais')
    const elsewhere = await signedIn(await db.person.findUniqueOrThrow({ where: { email } }), { javaScriptEnabled })
    await openMotto(elsewhere, slug, 'Tarde demais')

    await hers.reload()
    await hers.getByRole('link', { name: 'Retirar Rosa Prates' }).click()
    await hers.getByRole('button', { name: 'Retirar agora' }).click()
    await expect(hers.getByRole('status').filter({ hasText: 'Removido.' })).toBeVisible()
    for (const page of [rosa, elsewhere]) {
      await save(page)
      const refusal = javaScriptEnabled
        ? 'Sua cidade não tem permissão para fazer isso.'
        : 'Esta ficha é mantida por quem representa Vila Serena.'
      await expect(page.getByText(refusal)).toBeVisible()
    }
    expect(await db.city.findUnique({ where: { slug } })).toMatchObject({ motto: 'Junto ao rio' })

    await hers.goto(`/pt/workspace/cities/${slug}/history`)
    const changes = hers.getByRole('region', { name: 'Alterações' })
    await expect(changes).toContainText('Rosa Prates, por Vila Serena')
    for (const line of ['Convite feito', 'Convite aceito: novo representante', 'Representação encerrada']) {
      await expect(changes).toContainText(line)
    }
  })
}

test('who is signed in with another address is told so, signs out and goes on', async ({
  db,
  world,
  visitor,
  signedIn,
}) => {
  const lead = await createLead(db, world)
  const address = world.people.subCoordinator.email
  const { id, token } = await createInvitation(db, { cityId: world.cities.member.id, address, invitedById: lead.id })
  const link = `/pt/sign-in/invitation?token=${token}`

  const page = await signedIn(world.people.coordinator)
  await page.goto(link)
  await expect(
    page.getByText(`Você entrou como ${world.people.coordinator.email}, mas este convite é para`),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Aceitar o convite' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Sair e continuar' }).click()
  await page.getByRole('button', { name: 'Enviar link e código' }).click()
  await page.goto((await readSignInMail(address)).link)
  await page.getByRole('button', { name: 'Entrar', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Convites para você' })).toContainText('Representar Vila Serena')
  await page.goto(link)
  await page.getByRole('button', { name: 'Aceitar o convite' }).click()
  await expect(page.getByRole('status')).toHaveText('Convite aceito: agora você representa Vila Serena.')
  await expect(page.getByRole('banner')).toContainText('Rio Manso · Vila Serena')
  await page.goto(`/pt/workspace/units/${world.unit.slug}`)
  await expect(page.getByRole('banner')).toContainText('Celina Rocha por Rio Manso')

  const again = await visitor()
  await again.goto(link)
  await expect(again.getByRole('heading', { level: 1, name: 'Este convite já foi aceito' })).toBeVisible()
  expect(await db.invitation.findUnique({ where: { id } })).toMatchObject({
    acceptedById: world.people.subCoordinator.id,
  })
})

test('an invitation is sent again with another link, and revoked: each old link says so', async ({
  db,
  world,
  visitor,
  signedIn,
}) => {
  const [lead, email] = [await createLead(db, world), newAddress()]
  const page = await signedIn(lead)
  await page.goto(`/pt/workspace/cities/${world.cities.member.slug}/people`)
  await invite(page, { email, name: 'Rosa Prates' })
  const first = await readInvitationMail(email)
  await page.reload()
  await page.getByRole('button', { name: 'Reenviar o convite de Rosa Prates' }).click()
  await expect(page.getByText('O convite será reenviado com um novo link.')).toBeVisible()
  const second = await readInvitationMail(email, 2)

  const rosa = await visitor()
  await rosa.goto(first.link)
  await expect(rosa.getByRole('heading', { level: 1, name: 'Este link não vale' })).toBeVisible()
  await rosa.goto(second.link)
  await rosa.getByRole('button', { name: 'Enviar link e código' }).click()
  const { code } = await readSignInMail(email)
  await page.reload()
  await page.getByRole('button', { name: 'Revogar o convite de Rosa Prates' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Convite revogado.' })).toBeVisible()
  await typeCode(rosa, code)
  await expect(rosa.getByText('O código não confere ou já venceu.')).toBeVisible()
  await rosa.goto(second.link)
  await expect(rosa.getByRole('heading', { level: 1, name: 'Este convite foi revogado' })).toBeVisible()
  expect(await db.person.count({ where: { email } })).toBe(0)
})

test('addresses that are not one bare address, or look like another, are refused in words', async ({
  db,
  world,
  signedIn,
}) => {
  const page = await signedIn(await createLead(db, world))
  await page.goto(`/pt/workspace/cities/${world.cities.member.slug}/people?edit=new-invitation`)
  const field = page.getByRole('textbox', { name: 'E-mail' })
  await page.getByRole('textbox', { name: 'Nome' }).fill('Rosa Prates')
  for (const [address, words] of [
    ['ana@canoas.example, beto@canoas.example', /um só endereço/],
    ['"Ana" <ana@canoas.example>', /apenas o endereço/],
    // Browsers send its ASCII form.
    ['ana@cаnoas.example', /se confundem com outras/],
    [world.people.member.email, /já representa a cidade/],
  ] as const) {
    await field.fill(address)
    await page.getByRole('button', { name: 'Enviar o convite' }).click()
    await expect(field).toHaveAccessibleDescription(words)
  }
  expect(await db.invitation.count({ where: { cityId: world.cities.member.id } })).toBe(0)
})

test('the secretariat invites into a city and into the secretariat, and sees who has not answered', async ({
  world,
  signedIn,
}) => {
  const page = await signedIn(world.people.secretary)
  await page.goto('/pt/workspace/secretariat/people')
  const [first, second] = [newAddress(), newAddress()]
  await invite(page, { email: first, name: 'Rosa Prates', actsFor: 'Secretaria da rede Mercociudades' })
  await invite(page, { email: second, name: 'Rui Prates', actsFor: 'Canoas' })
  for (const [email, place] of [
    [first, 'Secretaria da rede Mercociudades'],
    [second, 'Canoas'],
  ] as const) {
    await readInvitationMail(email)
    await expect(page.getByRole('row').filter({ hasText: email })).toContainText(place)
  }
  await page.goto('/pt/workspace/secretariat')
  await expect(page.getByRole('region', { name: 'Convites à secretaria' })).toContainText(first)
})

for (const locale of locales) {
  test(`the pages on which one invites, reads an invitation and accepts it are sound in ${locale}`, async ({
    db,
    world,
    visitor,
    signedIn,
  }) => {
    test.setTimeout(180_000)
    const lead = await createLead(db, world)
    const given = { cityId: world.cities.member.id, invitedById: lead.id, office: 'Cooperação', isLead: true }
    const open = await createInvitation(db, { ...given, address: world.people.subCoordinator.email })
    const expired = await createInvitation(db, { ...given, expiresAt: new Date() })
    const address = ({ token }: { token: string }) => `/${locale}/sign-in/invitation?token=${token}`

    const stranger = await visitor()
    const { response } = await checkPage(stranger, address(open), locale)
    expect(response.headers()['content-security-policy']).toMatch(/script-src[^;]*'nonce-/)
    await checkPage(stranger, address(expired), locale)
    await checkPage(await signedIn(world.people.member), address(open), locale)
    await checkPage(await signedIn(world.people.subCoordinator), `/${locale}/workspace`, locale)
    const people = `/${locale}/workspace/cities/${world.cities.member.slug}/people`
    await checkPage(await signedIn(lead), `${people}?edit=new-invitation`, locale)
  })
}

test('an invitation that expired, or whose inviter may invite no more, says what to do', async ({
  db,
  world,
  visitor,
}) => {
  const lead = await createLead(db, world)
  const given = { cityId: world.cities.member.id, invitedById: lead.id }
  const expired = await createInvitation(db, { ...given, expiresAt: new Date() })
  const valid = await createInvitation(db, given)
  const page = await visitor({ javaScriptEnabled: false })
  await page.goto(`/pt/sign-in/invitation?token=${expired.token}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Este convite venceu' })).toBeVisible()
  await expect(page.getByText('Peça a Lia Moreira que o reenvie')).toBeVisible()

  await page.goto(`/pt/sign-in/invitation?token=${valid.token}`)
  await expect(page.getByRole('button', { name: 'Enviar link e código' })).toBeVisible()
  await db.delegate.update({ where: { id: lead.delegateId }, data: { isLead: false } })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Este convite não vale mais' })).toBeVisible()
  await expect(page.getByText('Peça outro a quem representa a cidade')).toBeVisible()
})
