import { describe, expect, test } from 'vitest'
import { contentDisposition, titleOfFileName } from './rules'

test.each([
  ['ata_da_reunião.pdf', 'ata da reunião'],
  ['C:\\fakepath\\Plano.v2.docx', 'Plano.v2'],
  ['../../etc/passwd', 'passwd'],
  ['  nota \n de\tabril .odt', 'nota de abril'],
  ['foto\u202Egpj.exe', 'fotogpj'],
  ['\uD800x.pdf', 'x'],
  ['.pdf', null],
  ['', null],
])('a file that comes as %j is called %j at first', (name, title) => {
  expect(titleOfFileName(name)).toBe(title)
})

describe('the name under which a browser keeps a file', () => {
  const [quotes, encoded] = ['"; x="', encodeURIComponent('; x=')]

  test.each([
    ['Ata da reunião', `attachment; filename="ata-da-reuniao.pdf"; filename*=UTF-8''Ata%20da%20reuni%C3%A3o.pdf`],
    ['../../etc/passwd', `attachment; filename="etc-passwd.pdf"; filename*=UTF-8''etc%20passwd.pdf`],
    [`a${quotes}b`, `attachment; filename="a-x-b.pdf"; filename*=UTF-8''a%20${encoded}%20b.pdf`],
    ["d'água (1)*", `attachment; filename="d-agua-1.pdf"; filename*=UTF-8''d%27%C3%A1gua%20%281%29.pdf`],
    [
      'linha\r\nSet-Cookie: a=b',
      `attachment; filename="linha-set-cookie-a-b.pdf"; filename*=UTF-8''linha%20Set-Cookie%20a%3Db.pdf`,
    ],
    ['nota\u202Efdp', `attachment; filename="nota-fdp.pdf"; filename*=UTF-8''notafdp.pdf`],
    ['CON', `attachment; filename="enlace-con.pdf"; filename*=UTF-8''enlace%20CON.pdf`],
    ['...', `attachment; filename="enlace.pdf"; filename*=UTF-8''enlace.pdf`],
  ])('of %j is safe everywhere', (title, header) => {
    expect(contentDisposition(title, 'PDF')).toBe(header)
  })

  test('has the ending of what its bytes are, and no title is too long for it', () => {
    expect(contentDisposition('convite.exe', 'JPEG')).toContain(`filename="convite-exe.jpg"`)
    expect(contentDisposition('á'.repeat(5_000), 'ODT').length).toBeLessThan(1_000)
  })
})
