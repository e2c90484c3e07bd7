import { type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

/** One piece of a mail. All of them are plain text: what people wrote stands in a mail as they wrote it. */
export type MailBlock =
  | { is: 'paragraph'; text: string }
  | { is: 'heading'; text: string }
  /** What was written by somebody, set apart. */
  | { is: 'quote'; text: string; lang?: Locale }
  | { is: 'facts'; rows: { label: string; value: string }[] }
  | { is: 'links'; items: { text: string; href: string }[] }
  | { is: 'button'; lead?: string; label: string; href: string }
  /** Something to type elsewhere. */
  | { is: 'code'; lead: string; code: string }

/** A mail before it is laid out: the same pieces become its text part and its HTML part. */
export type MailDocument = {
  subject: string
  blocks: MailBlock[]
  /** Why the reader gets it and what she can do about it, small at the end. */
  reasons: string[]
}

/**
 * Lays a mail out in the reader's language: a text part and an HTML part that say the same. Nothing in it is fetched from anywhere: mail programs
 * block that, and it would tell that the mail was opened.
 */
export function layOutMail(document: MailDocument, locale: Locale): { subject: string; text: string; html: string } {
  const { subject } = document
  return { subject, text: textPart(document, locale), html: htmlPart(document, locale) }
}

function textPart({ blocks, reasons }: MailDocument, locale: Locale): string {
  const parts = blocks.map((block) => blockText(block, locale))
  if (reasons.length > 0) parts.push(['-- ', ...reasons].join('\n'))
  return `${parts.join('\n\n')}\n`
}

function blockText(block: MailBlock, locale: Locale): string {
  switch (block.is) {
    case 'paragraph':
      return block.text
    case 'heading':
      return `${block.text}\n${'='.repeat(Math.min([...block.text].length, 60))}`
    case 'quote':
      return block.text.replace(/^/gm, '> ')
    case 'facts': {
      const t = getTranslator(locale, 'mail')
      return block.rows.map(({ label, value }) => t('fact', { label, value })).join('\n')
    }
    case 'links':
      return block.items.map(({ text, href }) => `- ${text}\n  ${href}`).join('\n')
    case 'button':
      return [block.lead ?? block.label, block.href].join('\n')
    case 'code':
      return [block.lead, block.code].join('\n')
  }
}

const colours = { ink: '#22211e', quiet: '#5d5a54', paper: '#fbfaf7', accent: '#0f5c83', rule: '#dcd9d2' }
const styles = {
  button: `display:inline-block;padding:12px 20px;border-radius:2px;background:${colours.accent};color:#ffffff;font-weight:600;text-decoration:none`,
  heading: 'margin:32px 0 8px;font-size:20px;line-height:28px;font-weight:600',
  quote: `margin:0 0 16px;padding-left:16px;border-left:2px solid ${colours.rule};white-space:pre-line`,
  label: `padding:4px 16px 4px 0;color:${colours.quiet};text-align:left;vertical-align:top;font-weight:400`,
  value: 'padding:4px 0;vertical-align:top;overflow-wrap:anywhere',
  link: `color:${colours.accent}`,
  code: 'margin:0 0 24px;font:600 28px/36px Menlo,Consolas,monospace;letter-spacing:2px',
  reason: `margin:0 0 8px;color:${colours.quiet};font-size:14px;line-height:20px;overflow-wrap:anywhere`,
}

function htmlPart({ subject, blocks, reasons }: MailDocument, locale: Locale): string {
  const end = reasons.map((reason) => `<p style="${styles.reason}">${withLinks(reason)}</p>`).join('\n')
  return `<!doctype html>
<html lang="${languageTags[locale]}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px;background:${colours.paper};color:${colours.ink};font:17px/26px Georgia,serif">
<div role="main" style="max-width:34em">
<p style="margin:0 0 24px;font-weight:600">Enlace</p>
<h1 style="margin:0 0 16px;font-size:24px;line-height:32px;font-weight:600">${escaped(subject)}</h1>
${blocks.map(blockHtml).join('\n')}
${end ? `<div style="margin-top:32px;padding-top:16px;border-top:1px solid ${colours.rule}">\n${end}\n</div>` : ''}
</div>
</body>
</html>
`
}

function blockHtml(block: MailBlock): string {
  switch (block.is) {
    case 'paragraph':
      return `<p style="margin:0 0 16px;white-space:pre-line">${escaped(block.text)}</p>`
    case 'heading':
      return `<h2 style="${styles.heading}">${escaped(block.text)}</h2>`
    case 'quote':
      return `<p style="${styles.quote}"${block.lang ? ` lang="${languageTags[block.lang]}"` : ''}>${escaped(block.text)}</p>`
    case 'facts': {
      const rows = block.rows.map(
        ({ label, value }) =>
          `<tr><th scope="row" style="${styles.label}">${escaped(label)}</th><td style="${styles.value}">${escaped(value)}</td></tr>`,
      )
      return `<table style="margin:0 0 16px;border-collapse:collapse">${rows.join('')}</table>`
    }
    case 'links': {
      const items = block.items.map(({ text, href }) => `<li>${anchor(text, href, styles.link)}</li>`)
      return `<ul style="margin:0 0 16px;padding-left:20px">${items.join('')}</ul>`
    }
    case 'button': {
      const lead = block.lead ? `<p style="margin:0 0 16px">${escaped(block.lead)}</p>\n` : ''
      return `${lead}<p style="margin:0 0 24px">${anchor(block.label, block.href, styles.button)}</p>`
    }
    case 'code':
      return `<p style="margin:0 0 8px">${escaped(block.lead)}</p>\n<p style="${styles.code}">${escaped(block.code)}</p>`
  }
}

const anchor = (text: string, href: string, style: string) =>
  `<a href="${escaped(href)}" style="${style}">${escaped(text)}</a>`

/** Addresses in a sentence of our own become links. */
function withLinks(text: string): string {
  const pieces = text.split(/(https?:\/\/[^\s<>"]+)/)
  return pieces.map((piece, index) => (index % 2 ? anchor(piece, piece, styles.link) : escaped(piece))).join('')
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
