/**
 * Whether who asks has the answer with this ETag already, as her `If-None-Match` says. Compared weakly (RFC 9110, 13.1.2): whoever compressed it on the way has
 * marked the tag as weak.
 */
export function isKnown(given: string | null, etag: string): boolean {
  const tags = (given ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}
