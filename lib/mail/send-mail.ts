import 'server-only'
import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import nodemailer, { type SendMailOptions } from 'nodemailer'
import { getEnv } from '@/lib/env'

export type Mail = {
  /** One bare address, such as ana@cidade.example: no name, no list. */
  to: string
  subject: string
  text: string
  html: string
}

/**
 * Sends a mail through SMTP_URL, from MAIL_FROM; without one, puts it as a file into MAIL_OUTBOX_DIR and says so in the terminal.
 * Resolves when the server has taken the mail, rejects when it did not, and refuses (throws) a recipient that is not one bare
 * address or a subject of several lines: both would let a text decide who else gets the mail.
 *
 * `smtp://` uses TLS when the server offers it, `?requireTLS=true` insists, `smtps://` uses it from the start.
 */
export async function sendMail({ to, subject, text, html }: Mail): Promise<void> {
  if (!isBareAddress(to)) throw new Error('a mail goes to one bare address')
  if (hasControlCharacter(subject)) throw new Error('a subject is one line of text')
  const { SMTP_URL, MAIL_FROM, MAIL_OUTBOX_DIR } = getEnv()
  const message = {
    from: MAIL_FROM,
    to: { name: '', address: to },
    subject,
    text,
    html,
    headers: { 'Auto-Submitted': 'auto-generated' },
    // Nothing in a mail of ours is fetched or read from the disk while it is put together.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  if (SMTP_URL) await nodemailer.createTransport({ url: SMTP_URL, ...patience }).sendMail(message)
  else await writeToOutbox(MAIL_OUTBOX_DIR, message)
}

/** In milliseconds: the library would wait for minutes. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

async function writeToOutbox(folder: string, message: SendMailOptions): Promise<void> {
  const written = await nodemailer.createTransport({ streamTransport: true, buffer: true }).sendMail(message)
  const stamp = new Date().toISOString().replaceAll(':', '-')
  const file = path.join(folder, `${stamp}-${randomUUID().slice(0, 8)}.eml`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(file, written.message, { mode: 0o600 })
  process.stdout.write(`Mail (no SMTP_URL is set): ${file}\n`)
}

function isBareAddress(address: string): boolean {
  return address.length <= 254 && /^[^\s<>()[\]\\,;:"@]+@[^\s<>()[\]\\,;:"@]+$/.test(address)
}

function hasControlCharacter(line: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses
  return /[\u0000-\u001f\u007f]/.test(line)
}
