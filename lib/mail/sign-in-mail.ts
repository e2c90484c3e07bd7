import { type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Mail } from './send-mail'

export type SignInMailInput = {
  /** The language that the person reads. */
  locale: Locale
  /** Address of the page whose button signs in. */
  link: string
  /** Six digits. */
  code: string
  /** How long both are good for. */
  minutes: number
}

/** The mail with which a person signs in: a link, and a code for when the mail is read on another device. */
export function signInMail({ locale, link, code, minutes }: SignInMailInput): Omit<Mail, 'to'> {
  const t = getTranslator(locale, 'mail')
  const subject = t('signIn.subject')
  const lines = {
    open: t('signIn.open'),
    button: t('signIn.button'),
    code: t('signIn.code'),
    validity: t('signIn.validity', { minutes }),
    notYou: t('signIn.notYou'),
  }
  const text = [lines.open, link, '', lines.code, spaced(code), '', lines.validity, lines.notYou, ''].join('\n')
  return { subject, text, html: html({ locale, subject, link, code, lines }) }
}

/** Two groups of three are easier to carry over by eye; the field takes them with or without the space. */
function spaced(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}

type Parts = Pick<SignInMailInput, 'locale' | 'link' | 'code'> & {
  subject: string
  lines: Record<'open' | 'button' | 'code' | 'validity' | 'notYou', string>
}

// No image, font or style sheet from anywhere: mail programs block them, and fetching them would tell that it was opened.
function html({ locale, subject, link, code, lines }: Parts): string {
  const button =
    'display:inline-block;padding:12px 20px;border-radius:2px;background:#0f5c83;color:#ffffff;font-weight:600;text-decoration:none'
  return `<!doctype html>
<html lang="${languageTags[locale]}">
<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px;background:#fbfaf7;color:#22211e;font:17px/26px Georgia,serif">
<div style="max-width:32em">
<p style="margin:0 0 24px;font-weight:600">Enlace</p>
<p style="margin:0 0 16px">${escaped(lines.open)}</p>
<p style="margin:0 0 24px"><a href="${escaped(link)}" style="${button}">${escaped(lines.button)}</a></p>
<p style="margin:0 0 8px">${escaped(lines.code)}</p>
<p style="margin:0 0 24px;font:600 28px/36px Menlo,Consolas,monospace;letter-spacing:2px">${escaped(spaced(code))}</p>
<p style="margin:0 0 8px">${escaped(lines.validity)}</p>
<p style="margin:0">${escaped(lines.notYou)}</p>
</div>
</body>
</html>
`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
