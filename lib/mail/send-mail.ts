import 'server-only'
import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import nodemailer, { type SendMailOptions } from 'nodemailer'
import { getEnv } from '@/lib/env'
import { mayBeWrittenTo } from './recipients'

export type Mail = {
  /** One bare address, such as ana@cidade.example: no name, no list. */
  to: string
  subject: string
  text: string
  html: string
  /** Who writes, before the address of MAIL_FROM; without it, the name that stands there. */
  senderName?: string
  /** One bare address to which an answer goes. */
  replyTo?: string
  /** Address at which one POST, without any more, ends such mails (RFC 8058). */
  unsubscribe?: string
  /** What it tells the reader's calendar: a message of RFC 5545 whose METHOD is `method`. Its file's name is ASCII. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; text: string; fileName: string }
  /** What makes this mail the same one when it is sent again: the part of its Message-ID before the @. */
  identity?: string
}

/**
 * Sends a mail through SMTP_URL, from MAIL_FROM; without one, puts it as a file into MAIL_OUTBOX_DIR and says so in the terminal.
 * Resolves when the server has taken the mail, rejects when it did not (see {@link refusalOf}), and refuses (throws) an address that is not one bare
 * address or a name or subject of several lines: they would let a text decide who else gets the mail.
 *
 * `smtp://` uses TLS when the server offers it, `?requireTLS=true` insists, `smtps://` uses it from the start.
 */
export async function sendMail(mail: Mail): Promise<void> {
  const { to, subject, text, html, senderName = '', replyTo, unsubscribe, identity, calendar } = mail
  if (!isBareAddress(to) || (replyTo && !isBareAddress(replyTo))) throw new Error('a mail goes to one bare address')
  if (!mayBeWrittenTo(to)) throw new Error('a demonstration writes to .example addresses only')
  if (hasControlCharacter(subject + senderName)) throw new Error('a subject is one line of text')
  const { SMTP_URL, MAIL_FROM, MAIL_OUTBOX_DIR } = getEnv()
  const message = {
    from: senderName ? { name: senderName, address: senderAddress() } : MAIL_FROM,
    replyTo: replyTo && { name: '', address: replyTo },
    to: { name: '', address: to },
    subject,
    text,
    html,
    // Once among the parts that say the same, where mail programs look for it, and once as a file for those that do not look.
    icalEvent: calendar && { method: calendar.method, content: calendar.text, filename: calendar.fileName },
    messageId: identity && `<${identity}@${senderAddress().replace(/^.*@/, '')}>`,
    headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribeHeaders(unsubscribe) },
    // Nothing in a mail of ours is fetched or read from the disk while it is put together.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  if (SMTP_URL) await nodemailer.createTransport({ url: SMTP_URL, ...patience }).sendMail(message)
  else await writeToOutbox(MAIL_OUTBOX_DIR, message)
}

/** RFC 8058, section 3.1. */
function unsubscribeHeaders(address: string | undefined): Record<string, string> {
  if (!address) return {}
  return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}

/** What the mail server, or the way to it, said to a mail that it did not take. For good: the same mail would be refused again. */
export type MailRefusal = { reply: string; isForGood: boolean }

/** Reads what {@link sendMail} rejected with. A reply of 5xx is for good (RFC 5321, section 4.2.1); no reply at all is not. */
export function refusalOf(error: unknown): MailRefusal {
  const { response, responseCode, message } = error as { response?: unknown; responseCode?: unknown; message?: unknown }
  const reply = String(response ?? message ?? 'no reply').slice(0, 500)
  return { reply, isForGood: typeof responseCode === 'number' && responseCode >= 500 }
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

/** The address that mails come from: the one of MAIL_FROM. */
export function senderAddress(): string {
  return addressIn(getEnv().MAIL_FROM)
}

/** The address in "Name <address>", or the whole. */
function addressIn(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim()
}

function isBareAddress(address: string): boolean {
  return address.length <= 254 && /^[^\s<>()[\]\\,;:"@]+@[^\s<>()[\]\\,;:"@]+$/.test(address)
}

function hasControlCharacter(line: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses
  return /[\u0000-\u001f\u007f]/.test(line)
}
