/** One piece of news: `id` an IRI that stays, addresses absolute. */
export type AtomEntry = { id: string; title: string; updated: Date; url: string; summary: string | null }

export type AtomFeed = {
  id: string
  title: string
  /** Who keeps it; no person. */
  author: string
  /** BCP 47. */
  lang: string
  /** When it last changed. */
  updated: Date
  source: string
  url: string
  entries: AtomEntry[]
}

/** A feed as RFC 4287 says; the same feed is always the same octets. */
export function writeAtom({ id, title, author, lang, updated, source, url, entries }: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(lang)}">`,
    `  <id>${escapeXml(id)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <updated>${updated.toISOString()}</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(source)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    ...entries.map(writeEntry),
    '</feed>',
    '',
  ].join('\n')
}

function writeEntry({ id, title, updated, url, summary }: AtomEntry): string {
  return [
    '  <entry>',
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${updated.toISOString()}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    ...(summary ? [`    <summary>${escapeXml(summary)}</summary>`] : []),
    '  </entry>',
  ].join('\n')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text within an element or an attribute; characters that XML cannot hold at all are left out. */
function escapeXml(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
  )
}
