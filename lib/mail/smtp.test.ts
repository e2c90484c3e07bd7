import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendMail } from './send-mail'
import { signInMail } from './sign-in-mail'

const received: { from: string; to: string[]; mail: ParsedMail }[] = []
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo({ address }, _session, done) {
    done(address.startsWith('gone@') ? new Error('no such mailbox') : null)
  },
  onData(stream, session, done) {
    const { mailFrom, rcptTo } = session.envelope
    simpleParser(stream).then((mail) => {
      received.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), mail })
      done()
    }, done)
  },
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
  process.env.MAIL_FROM = 'Enlace da rede <enlace@rede.example>'
  process.env.DATABASE_URL = 'postgresql://unused.example/unused'
})
afterAll(() => new Promise<void>((resolve) => server.close(resolve)))

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

test('a server that refuses is an error, not silence', async () => {
  await expect(sendMail({ to: 'gone@rede.example', subject: 'x', text: 'x', html: 'x' })).rejects.toThrow(
    /mailbox|recipients/,
  )
})
