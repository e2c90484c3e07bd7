import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { simpleParser } from 'mailparser'
import { beforeAll, expect, test, vi } from 'vitest'
import { sendMail } from './send-mail'

const mail = { to: 'ana@canoas.example', subject: 'Olá, coração', text: 'Bom dia — ¡hola!', html: '<p>Bom dia</p>' }
let outbox: string

beforeAll(async () => {
  outbox = path.join(await mkdtemp(path.join(tmpdir(), 'enlace-mail-')), 'outbox')
  process.env.MAIL_OUTBOX_DIR = outbox
  process.env.DATABASE_URL = 'postgresql://unused.example/unused'
})

test('without SMTP a mail becomes a file that only we read, and the terminal says where', async () => {
  const terminal = vi.spyOn(process.stdout, 'write')
  await sendMail(mail)

  const [name = ''] = await readdir(outbox)
  const file = path.join(outbox, name)
  expect(terminal).toHaveBeenCalledWith(`Mail (no SMTP_URL is set): ${file}\n`)
  terminal.mockRestore()
  expect((await stat(file)).mode & 0o077).toBe(0)
  const parsed = await simpleParser(await readFile(file))
  expect(parsed.subject).toBe(mail.subject)
  expect(parsed.text?.trim()).toBe(mail.text)
  expect(parsed.headers.get('auto-submitted')).toBe('auto-generated')
})

test.each([
  'ana@canoas.example, eva@elsewhere.example',
  'ana@canoas.example;eva@elsewhere.example',
  'Ana <ana@canoas.example>',
  'ana@canoas.example\r\nBcc: eva@elsewhere.example',
  'ana@canoas.example\nBcc: eva@elsewhere.example',
  'ana@canoas.example eva@elsewhere.example',
  '"ana, eva"@canoas.example',
  'ana',
  '',
])('%j is not one bare address', async (to) => {
  await expect(sendMail({ ...mail, to })).rejects.toThrow('one bare address')
})

test.each(['Hello\r\nBcc: eva@elsewhere.example', 'Hello\nX', 'Hello\rX', 'Hello\u0000'])(
  '%j is not one line of subject',
  async (subject) => {
    await expect(sendMail({ ...mail, subject })).rejects.toThrow('one line')
  },
)
