import { createTranslator } from 'use-intl/core'
import { describe, expect, test } from 'vitest'
import { errorCodes } from '@/lib/errors'
import { languageTags, locales } from './locales'
import en from './messages/en'
import es from './messages/es'
import pt from './messages/pt'

type Tree = { readonly [key: string]: string | Tree }
const messages: Record<(typeof locales)[number], Tree> = { pt, es, en }

function flatten(tree: Tree, prefix = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  )
}

/** The arguments of a message, and what kind each is: "{count, plural, …}" gives "count plural". */
function argumentsOf(text: string): string[] {
  const found = [...text.matchAll(/\{(\w+)(?:,\s*(\w+))?/g)]
    // Inside a plural or select, `one {…}` is a branch and not an argument.
    .filter(
      ({ index }) =>
        !/(?:\w|=\d+)\s*$/.test(text.slice(0, index)) ||
        !/(plural|select|selectordinal),[^{}]*(?:\{[^{}]*\}[^{}]*)*$/.test(text.slice(0, index)),
    )
    .map(([, name, kind]) => `${name}${kind ? ` ${kind}` : ''}`)
  return [...new Set(found)].sort()
}

describe.each(locales)('the messages in %s', (locale) => {
  const own = new Map(flatten(messages[locale]))

  test('have exactly the keys of the Portuguese ones, and words for each', () => {
    expect([...own.keys()].sort()).toEqual(
      flatten(pt)
        .map(([key]) => key)
        .sort(),
    )
    expect([...own].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('take the same arguments as the Portuguese ones', () => {
    for (const [key, text] of flatten(pt))
      expect([key, argumentsOf(own.get(key) ?? '')]).toEqual([key, argumentsOf(text)])
  })

  test('are well-formed', () => {
    const errors: string[] = []
    for (const [key, text] of own) {
      const translate = createTranslator({
        locale: languageTags[locale],
        messages: { text },
        timeZone: 'UTC',
        onError: (error) => errors.push(`${key}: ${error.message}`),
      })
      const values = Object.fromEntries([...text.matchAll(/\{(\w+)/g)].map(([, name]) => [name, 1]))
      const tags = Object.fromEntries([...text.matchAll(/<(\w+)>/g)].map(([, name]) => [name, String]))
      translate.rich('text', { ...values, ...tags })
    }
    expect(errors).toEqual([])
  })

  test('have a sentence for each refusal', () => {
    expect(Object.keys(messages[locale].errors ?? {}).sort()).toEqual([...errorCodes].sort())
  })
})

test('the languages are not copies of each other', () => {
  const same = flatten(pt).filter(([key, text]) => text.length > 40 && text === new Map(flatten(es)).get(key))
  expect(same).toEqual([])
})
