import { createPerson } from '@/prisma/factories/people'
import { expect, test } from './fixtures'
import { askForMail, mailsTo, readSignInMail, typeCode } from './verbs/sign-in'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test('a member signs in by the mailed code and lands where she wanted to go', async ({ world, visitor }) => {
      const page = await visitor({ javaScriptEnabled })
      await page.goto('/pt/workspace/profile')
      await askForMail(page, world.people.member.email)
      const { code } = await readSignInMail(world.people.member.email)

      await typeCode(page, code === '000 000' ? '111 111' : '000 000')
      await expect(page.getByRole('textbox', { name: 'Código de seis dígitos' })).toHaveAccessibleDescription(
        /O código não confere ou já venceu/,
      )

      await typeCode(page, code)
      await expect(page).toHaveURL(/\/pt\/workspace\/profile$/)
      await expect(page.getByText(world.people.member.email)).toBeVisible()
    })

    test('the mailed link is used up by its button and not by opening it', async ({ world, visitor }) => {
      const page = await visitor({ javaScriptEnabled })
      await page.goto('/pt/sign-in?returnTo=/pt/workspace/profile')
      await askForMail(page, world.people.member.email)
      const { link } = await readSignInMail(world.people.member.email)

      const scanner = await visitor({ javaScriptEnabled })
      for (const _ of [1, 2, 3]) await scanner.goto(link)
      const reader = await visitor({ javaScriptEnabled })
      await reader.goto(link)
      await expect(reader.getByText(`Você vai entrar como ${world.people.member.email}.`)).toBeVisible()
      await reader.getByRole('button', { name: 'Entrar', exact: true }).click()
      await expect(reader.getByRole('heading', { level: 1, name: 'Meu perfil' })).toBeVisible()

      await scanner.getByRole('button', { name: 'Entrar', exact: true }).click()
      await expect(scanner.getByText(/já foi usado ou venceu/)).toBeVisible()
      await scanner.goto('/pt/workspace/profile')
      await expect(scanner).toHaveURL(/\/pt\/sign-in/)
    })
  })
}

test('an unknown and a suspended address get the same answer and no mail', async ({ db, visitor, world }) => {
  const suspended = await createPerson(db, { suspendedAt: new Date() })
  const [known, ...others] = [world.people.member.email, suspended.email, `ninguem-${suspended.id}@provas.example`]
  const answers: string[] = []
  for (const email of [...others, known]) {
    const page = await visitor()
    await page.goto('/pt/sign-in')
    await askForMail(page, email)
    answers.push(String(await page.getByRole('main').textContent()).replaceAll(email, 'ela'))
  }
  expect(new Set(answers).size).toBe(1)
  // The known address asked last: once her mail is there, the others' would be too.
  await readSignInMail(known)
  for (const email of others) expect(await mailsTo(email)).toEqual([])
})

test('who signs out, or ends all her sessions, is out at once everywhere', async ({ signedIn, world }) => {
  const [first, second] = [await signedIn(world.people.member), await signedIn(world.people.member)]
  await first.goto('/pt/workspace/profile')
  await first.getByRole('button', { name: 'Encerrar todas as minhas sessões' }).click()
  await expect(first.getByText('Todas as suas sessões foram encerradas.')).toBeVisible()

  await second.goto('/pt/workspace/profile')
  await expect(second).toHaveURL(/\/pt\/sign-in/)

  const third = await signedIn(world.people.member)
  await third.goto('/pt/workspace/profile')
  await third.getByRole('button', { name: 'Sair' }).click()
  await expect(third.getByText('Você saiu.')).toBeVisible()
  await third.goto('/pt/workspace/profile')
  await expect(third).toHaveURL(/\/pt\/sign-in/)
})
