import { beforeAll, expect, test } from 'vitest'
import { refusalOf, sendMail } from './send-mail'
import { signInMail } from './sign-in-mail'
import { useTestMailServer } from './test-mail-server'

const { received, refuse } = useTestMailServer()

beforeAll(() => {
  process.env.DATABASE_URL = 'postgresql://unused.example/unused'
})

test('a sign-in mail arrives as it was written, at its one recipient', async () => {
  const written = signInMail({
    locale: 'es',
    link: 'https://enlace.example/es/x?token=abc',
    code: '012345',
    minutes: 10,
  })

  await sendMail({ to: 'carolina@loprado.example', ...written })

  const [arrived] = received
  expect(received).toHaveLength(1)
  expect(arrived?.from).toBe('enlace@rede.example')
  expect(arrived?.to).toEqual(['carolina@loprado.example'])
  expect(arrived?.mail.from?.text).toBe('"Enlace da rede" <enlace@rede.example>')
  expect(arrived?.mail.subject).toBe(written.subject)
  expect(arrived?.mail.text?.trim()).toBe(written.text.trim())
  expect(arrived?.mail.html).toContain('012 345')
  expect(arrived?.mail.attachments).toEqual([])
})

test('a mail in the name of a unit carries its name, its answers’ address and one click to end such mails', async () => {
  const mail = { to: 'carolina@loprado.example', subject: 'x', text: 'x', html: 'x' }
  await sendMail({
    ...mail,
    senderName: 'Unidade, de "Provas"',
    replyTo: 'ana@canoas.example',
    unsubscribe: 'https://enlace.example/api/unsubscribe?token=abc',
    identity: 'one-and-the-same',
  })

  const arrived = received.at(-1)?.mail
  expect(arrived?.from?.value).toEqual([{ name: 'Unidade, de "Provas"', address: 'enlace@rede.example' }])
  expect(arrived?.replyTo?.value).toEqual([{ name: '', address: 'ana@canoas.example' }])
  expect(arrived?.messageId).toBe('<one-and-the-same@rede.example>')
  expect(arrived?.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line).toBe(
    'List-Unsubscribe: <https://enlace.example/api/unsubscribe?token=abc>',
  )
  expect(arrived?.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line).toBe(
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
  )
})

test.each([
  [550, true],
  [451, false],
])('a server that refuses with %i is an error, not silence, and says whether for good', async (code, isForGood) => {
  refuse('gone@rede.example', code)
  const sent = sendMail({ to: 'gone@rede.example', subject: 'x', text: 'x', html: 'x' })

  const error = await sent.catch((error) => error)
  expect(refusalOf(error)).toEqual({ reply: `${code} no such mailbox`, isForGood })
})

test('a server that is not there is not for good', () => {
  expect(refusalOf(new Error('connect ECONNREFUSED'))).toEqual({ reply: 'connect ECONNREFUSED', isForGood: false })
})
