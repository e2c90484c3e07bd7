/** A value of schema.org's vocabulary. Absent facts are left `undefined`, and so left out. */
export type StructuredData = { '@type': string | string[]; [property: string]: unknown }

/** What the page is about, for machines. It is data and no script: no browser runs it, and no policy blocks it. */
export function JsonLd({ data }: { data: StructuredData }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape quotes, which nothing undoes inside a script element
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: serialize(data) }} />
}

/** JSON in which no text can end the element, begin a comment, or break a line where JSON and JavaScript disagree. */
export function serialize(data: StructuredData): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}
