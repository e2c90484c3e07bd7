import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Markdown } from './markdown'

const shown = (source: string) => renderToStaticMarkup(<Markdown source={source} top={3} />)
const textOf = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(lt|gt|quot|amp|#x27);/g,
      (_, name) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#x27': "'" })[name as 'lt'],
    )

test.each([
  ['uma *boa* reunião, **muito** `boa`', '<p>uma <em>boa</em> reunião, <strong>muito</strong> <code>boa</code></p>'],
  ['- um\n- dois', '<ul><li>um</li><li>dois</li></ul>'],
  ['- um\n\n- dois', '<ul><li><p>um</p></li><li><p>dois</p></li></ul>'],
  ['- um\n  1. dois', '<ul><li>um<ol start="1"><li>dois</li></ol></li></ul>'],
  ['3. três\n4. quatro', '<ol start="3"><li>três</li><li>quatro</li></ol>'],
  ['> dito', '<blockquote><p>dito</p></blockquote>'],
  ['rua\nnúmero', '<p>rua\nnúmero</p>'],
  ['rua  \nnúmero', '<p>rua<br/>número</p>'],
  ['***', '<hr/>'],
  ['    de perto', '<pre><code>de perto</code></pre>'],
  [String.raw`\*sem\* sinais`, '<p>*sem* sinais</p>'],
])('%j is shown as %s', (source, markup) => {
  expect(shown(source)).toBe(markup)
})

test.each([
  ['# um\n\n## dois\n\n### três\n\n# quatro', 'h3 h4 h5 h3'],
  ['## um\n\n## dois\n\n#### três\n\n### quatro', 'h3 h3 h4 h4'],
  ['### um\n\n# dois\n\nassim\n-----', 'h3 h3 h4'],
  ['# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f', 'h3 h4 h5 h6 h6 h6'],
  ['> ## dentro\n\n# fora', 'h3 h3'],
])('the headings of %j are those of a part of the page', (source, levels) => {
  expect([...shown(source).matchAll(/<(h\d)/g)].map(([, level]) => level).join(' ')).toBe(levels)
})

describe('links', () => {
  const rel = 'rel="noopener nofollow ugc"'
  test.each([
    ['[atas](https://atas.example/2016)', `<p><a href="https://atas.example/2016" ${rel}>atas</a></p>`],
    ['<http://atas.example>', `<p><a href="http://atas.example/" ${rel}>http://atas.example</a></p>`],
    ['<ata@provas.example>', `<p><a href="mailto:ata@provas.example" ${rel}>ata@provas.example</a></p>`],
    ['[ligue](tel:+555134620000)', `<p><a href="tel:+555134620000" ${rel}>ligue</a></p>`],
    [
      '[a *ata*][um]\n\n[um]: https://um.example\n[um]: https://dois.example',
      `<p><a href="https://um.example/" ${rel}>a <em>ata</em></a></p>`,
    ],
  ])('%j leads there', (source, markup) => {
    expect(shown(source)).toBe(markup)
  })

  test.each([
    ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', '&#106;avascript:alert(1)', 'java&Tab;script:alert(1)'],
    ...['data:text/html,<script>', 'vbscript:a', 'file:///etc/passwd', '//evil.example', '/pt/workspace', 'ata', '#'],
    ...['blob:https://a.example/1', 'view-source:https://a.example', 'ftp://a.example', 'https://', '\\\\evil.example'],
  ])('%j is no address: the words stay, and lead nowhere', (url) => {
    expect(shown(`[aqui](<${url}>)`)).not.toContain('href')
    expect(shown(`[aqui][x]\n\n[x]: <${url}>`)).not.toContain('href')
    expect(textOf(shown(`[aqui](<${url}>)`))).toContain('aqui')
  })
})

const hostile = [
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<a href="javascript:a">b</a>',
  ],
  ...[
    '![x](https://canary.example/p.png)',
    '![x][y]\n\n[y]: https://canary.example/p.png',
    '<iframe srcdoc="<script>">',
  ],
  ...[
    '</p></div><script>alert(1)</script>',
    '<!-- --><script>a</script>',
    '<![CDATA[<script>]]>',
    '<style>*{}</style>',
  ],
  ...[
    '[a](https://a.example "onmouseover=alert(1)")',
    '[a]("onclick=alert(1)")',
    '`<script>`',
    '    <script>a</script>',
  ],
]

/** Every tag that may come out: none that runs, loads or is named, and no address that was not looked at. */
const known =
  /^<(\/?(p|ul|ol|li|blockquote|h[3-6]|em|strong|pre|code)|\/a|br\/|hr\/|ol start="\d+"|a href="(https?|mailto|tel):[^"]*" rel="noopener nofollow ugc")>$/
const strangeIn = (source: string) => (shown(source).match(/<[^>]*>/g) ?? []).filter((tag) => !known.test(tag))

test.each(hostile)('%s becomes no element and asks for nothing', (source) => {
  for (const within of [source, `a ${source} b`, `- ${source}`, `> ${source}`, `# ${source}`, `**${source}**`]) {
    expect(strangeIn(within)).toEqual([])
  }
})

test('HTML reads as it was typed', () => {
  expect(textOf(shown('<b onclick="a">x</b>'))).toBe('<b onclick="a">x</b>')
  expect(textOf(shown('Antes <b>x</b> depois'))).toBe('Antes <b>x</b> depois')
})

test('whatever is typed, nothing but known elements and addresses comes out', () => {
  const piece = fc.constantFrom(
    ...[
      ...hostile,
      '\n',
      '\n\n',
      '- ',
      '> ',
      '1. ',
      '# ',
      '*',
      '**',
      '_',
      '`',
      '[',
      '](',
      ')',
      '<',
      '>',
      '&',
      '"',
      '\\',
      ' ',
      'a',
      '\u0000',
    ],
  )
  const source = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 30 })
  fc.assert(
    fc.property(source, (pieces) => {
      expect(strangeIn(pieces.join(''))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

const long = 60_000
const repeat = (text: string) => text.repeat(Math.ceil(long / text.length)).slice(0, long)
test.each([
  ...[
    '>',
    '> ',
    '1. ',
    '- ',
    '- - a\n',
    '*a',
    '_a ',
    '[',
    '[a](',
    '![',
    '<a ',
    '`a',
    'a\n=\n',
    'a\n',
    '> a\n',
    '[a]: b\n',
    '***\n',
    '```\n',
  ],
  ...['*a **b ', '&amp;', '# a\n', 'a](b', '> > > > > > a\nb\n', '<!--', '(', '  - a\n'],
])('sixty thousand characters of %j are shown within seconds', (text) => {
  const begun = performance.now()
  expect(shown(repeat(text))).not.toBe('')
  expect(performance.now() - begun).toBeLessThan(5_000)
})

test('what stands deep within other things keeps its words', () => {
  const deep = Array.from({ length: 60 }, (_, level) => `${' '.repeat(2 * level)}- ponto${level}`).join('\n')
  for (const level of [0, 20, 59]) expect(textOf(shown(deep))).toContain(`ponto${level}`)
})
