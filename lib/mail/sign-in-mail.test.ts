import { expect, test } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import { signInMail } from './sign-in-mail'

const input = { link: 'https://enlace.example/pt/sign-in/confirm?token=abc', code: '012345', minutes: 10 }

test('in Portuguese', () => {
  const { subject, text } = signInMail({ locale: 'pt', ...input })
  expect(subject).toBe('Seu acesso ao Enlace')
  expect(text).toMatchInlineSnapshot(`
    "Para entrar no Enlace, abra este endereço e confirme:
    https://enlace.example/pt/sign-in/confirm?token=abc

    Se preferir, digite este código na página em que você pediu o acesso:
    012 345

    O link e o código valem por 10 minutos, e só um deles pode ser usado, uma única vez.
    Se você não pediu este acesso, ignore a mensagem: sem ela, ninguém pode entrar em seu nome.
    "
  `)
})

test('in Spanish', () => {
  const { subject, text } = signInMail({ locale: 'es', ...input })
  expect(subject).toBe('Su acceso a Enlace')
  expect(text).toMatchInlineSnapshot(`
    "Para ingresar a Enlace, abra esta dirección y confirme:
    https://enlace.example/pt/sign-in/confirm?token=abc

    Si lo prefiere, escriba este código en la página en la que pidió el acceso:
    012 345

    El enlace y el código valen por 10 minutos, y solo se puede usar uno de los dos, una única vez.
    Si usted no pidió este acceso, ignore el mensaje: sin él, nadie puede ingresar en su nombre.
    "
  `)
})

test('in English', () => {
  const { subject, text } = signInMail({ locale: 'en', ...input })
  expect(subject).toBe('Your access to Enlace')
  expect(text).toMatchInlineSnapshot(`
    "To sign in to Enlace, open this address and confirm:
    https://enlace.example/pt/sign-in/confirm?token=abc

    If you prefer, type this code on the page where you asked to sign in:
    012 345

    The link and the code are valid for 10 minutes. Only one of them can be used, and only once.
    If you did not ask for this, please ignore this message: nobody can sign in as you without it.
    "
  `)
})

test.each(locales)('the HTML part in %s says the same, and fetches nothing', (locale) => {
  const { text, html } = signInMail({ locale, ...input })
  const visible = html.replace(/<head>.*<\/head>/s, '').replace(/<[^>]+>/g, ' ')
  for (const line of text.split('\n').filter((line) => line !== '' && !line.startsWith('https:')))
    expect(visible).toContain(line)
  expect(html.match(/https?:[^"]*/g)).toEqual([input.link])
  expect(html).not.toMatch(/<(img|link|script|style|iframe)|src=|url\(|@import/i)
})

test('a link with signs of HTML stays a link', () => {
  const { html } = signInMail({ locale: 'en', ...input, link: 'https://enlace.example/?a="><script>&b=\'' })
  expect(html).not.toContain('<script>')
  expect(html).toContain('href="https://enlace.example/?a=&#34;&#62;&#60;script&#62;&#38;b=&#39;"')
})
