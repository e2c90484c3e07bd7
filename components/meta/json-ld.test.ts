import fc from 'fast-check'
import { expect, test } from 'vitest'
import { serialize } from './json-ld'

test('no text can end the element that carries it or begin a comment', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.constantFrom('</script><script>alert(1)</script>', '<!--', ']]>', '\u2028\u2029'),
  )
  fc.assert(
    fc.property(texts, (name) => {
      const json = serialize({ '@type': 'City', name })

      expect(json).not.toMatch(/[<\u2028\u2029]/)
      expect(JSON.parse(json)).toEqual({ '@context': 'https://schema.org', '@type': 'City', name })
    }),
  )
})
