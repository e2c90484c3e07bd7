import { describe, expect, test } from 'vitest'
import { languageAddresses } from './page-address'
import { pageMetadata } from './page-metadata'

process.env.DATABASE_URL = 'postgresql://nobody@localhost/never-asked'

describe('the head of a public page', () => {
  const head = pageMetadata({ locale: 'es', path: '/utpeam', title: 'UTPEAM', description: 'Red  de\nciudades.' })

  test('gives its own address and the same page in every language', () => {
    expect(head.alternates).toEqual({
      canonical: 'http://localhost:3000/es/utpeam',
      languages: {
        pt: 'http://localhost:3000/pt/utpeam',
        es: 'http://localhost:3000/es/utpeam',
        en: 'http://localhost:3000/en/utpeam',
        'x-default': 'http://localhost:3000/pt/utpeam',
      },
    })
  })

  test('sends readers of other languages to the first page’s own choice', () => {
    expect(languageAddresses('')['x-default']).toBe('http://localhost:3000/')
  })

  test('says the same to those who share it', () => {
    expect(head.openGraph).toMatchObject({
      title: 'UTPEAM',
      description: 'Red de ciudades.',
      url: 'http://localhost:3000/es/utpeam',
      siteName: 'Enlace',
      locale: 'es_LA',
      alternateLocale: ['pt_BR', 'en_GB'],
    })
  })

  test('cuts a long description after a whole word', () => {
    const description = 'uma rede de cidades, '.repeat(20)
    const cut = String(pageMetadata({ locale: 'pt', path: '', title: 'Rede', description }).description)

    expect(cut.length).toBeLessThanOrEqual(200)
    expect(cut).toMatch(/(uma|rede|de|cidades)…$/)
    expect(description.startsWith(cut.slice(0, -1))).toBe(true)
  })

  test('has no description where there is none', () => {
    expect(pageMetadata({ locale: 'pt', path: '', title: 'Rede', description: null }).description).toBeUndefined()
  })
})
