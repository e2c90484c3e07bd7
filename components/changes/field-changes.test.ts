import { describe, expect, test } from 'vitest'
import { headline } from '@/components/history/headline'
import { localize, reviseText } from '@/lib/i18n/localized-text'
import { daysWhen, monthsWhen } from '@/lib/time/when'
import { type FieldChange, fieldChanges } from './field-changes'

const context = {
  locale: 'pt',
  subject: 'activity',
  people: new Map([
    ['p1', 'Ana Souza'],
    ['p2', null],
  ]),
} as const
const changes = (before: unknown, after: unknown, more: object = {}) =>
  fieldChanges(before, after, { ...context, ...more })
const value = (change: FieldChange | undefined) => (change?.kind === 'change' ? [change.was, change.is] : null)
const nothing = 'em branco'

describe('what changed', () => {
  test('in a text is told word by word, in each language apart', () => {
    const before = localize('pt', { pt: 'Reforçar nosso trabalho.', es: 'Reforzar.' })
    const after = reviseText(before, {
      original: 'pt',
      texts: { pt: 'Reforçar muito nosso trabalho.', es: 'Reforzar.', en: 'Strengthen.' },
      stillRight: [],
    })
    expect(changes({ text: before }, { text: after })).toEqual([
      {
        kind: 'words',
        label: 'Texto',
        language: 'pt',
        pieces: [
          { value: 'Reforçar ', change: 'same' },
          { value: 'muito ', change: 'added' },
          { value: 'nosso trabalho.', change: 'same' },
        ],
      },
      { kind: 'words', label: 'Texto', language: 'en', pieces: [{ value: 'Strengthen.', change: 'added' }] },
    ])
  })

  test('when a translation was declared still right, is said as that', () => {
    const first = localize('pt', { pt: 'Um.', es: 'Uno.' })
    const outdated = reviseText(first, { original: 'pt', texts: { pt: 'Dois.', es: 'Uno.' }, stillRight: [] })
    const checked = reviseText(outdated, { original: 'pt', texts: outdated.texts, stillRight: ['es'] })
    expect(changes({ text: outdated }, { text: checked })).toEqual([
      { kind: 'note', text: 'A tradução em espanhol foi conferida: vale para o original atual.' },
    ])
  })

  test('in a date is said no more exactly than it was known', () => {
    const [change] = changes({ when: monthsWhen(2016, 6) }, { when: daysWhen('2016-06-16') })
    expect(value(change)).toEqual(['junho de 2016', '16 de junho de 2016'])
  })

  test('in a mandate’s dates never invents a day that the record does not hold', () => {
    const mandate = { subject: 'mandate' }
    const [year] = changes({ endsOn: null }, { endsOn: '2016-12-31', endPrecision: 'YEAR' }, mandate)
    expect(value(year)).toEqual([nothing, '2016'])
    const [guessed] = changes({ startsOn: '2015-01-01' }, { startsOn: '2016-06-01' }, mandate)
    expect(value(guessed)).toEqual(['2015', 'junho de 2016'])
    const [known] = changes(
      { startsOn: '2016-01-01', startPrecision: 'YEAR' },
      { startsOn: '2016-01-01', startPrecision: 'MONTH' },
      mandate,
    )
    expect(value(known)).toEqual(['2016', 'janeiro de 2016'])
    const [plan] = changes({ startsOn: '2015-01-01' }, { startsOn: '2016-06-01' }, { subject: 'plan' })
    expect(value(plan)).toEqual(['1º de janeiro de 2015', '1º de junho de 2016'])
  })

  test.each([
    ['status', 'TENTATIVE', 'CONFIRMED', ['Prevista', 'Confirmada']],
    ['kinds', ['MEETING'], ['MEETING', 'SEMINAR'], ['Reunião', 'Reunião, Seminário']],
    ['position', 3, 2, ['3', '2']],
    [
      'objectives',
      [],
      [
        { id: 'x', number: 1 },
        { id: 'y', number: 3 },
      ],
      ['nenhum', '1, 3'],
    ],
    [
      'axes',
      [
        { id: 'x', number: 2 },
        { id: 'z', number: null },
      ],
      [],
      ['2, –', 'nenhum'],
    ],
    ['responsibleCities', '', 'Canoas, Lo Prado', ['nenhuma', 'Canoas, Lo Prado']],
    ['reportPeriod', null, { startsOn: '2016-01-01', endsOn: '2017-12-31' }, [nothing, '2016–2017']],
    ['reportPlace', 'opening', 'closing', ['abertura', 'palavras finais']],
    ['isNumbered', false, true, ['Não', 'Sim']],
    ['governmentKind', 'MUNICIPALITY', 'COMMUNE', ['Município', 'Comuna']],
    ['population', 347657, 350000, ['347.657', '350.000']],
    ['role', 'MEMBERSHIP', 'COORDINATION', ['Cidade membro', 'Coordenação']],
    ['personId', null, 'p1', [nothing, 'Ana Souza']],
    ['personId', 'p2', null, ['Alguém cujos dados foram apagados', nothing]],
    ['personId', 'p3', null, ['Alguém que já não está registrado', nothing]],
    ['language', 'pt', 'es', ['português', 'espanhol']],
    [
      'timeZone',
      'America/Montevideo',
      'America/Sao_Paulo',
      ['America/Montevideo (horário do Uruguai)', 'America/Sao Paulo (horário de Brasília)'],
    ],
    ['motto', 'Vivir Mejor', null, ['Vivir Mejor', nothing]],
  ])('in %s is told in words', (name, before, after, words) => {
    expect(value(changes({ [name]: before }, { [name]: after })[0])).toEqual(words)
  })

  test('in a place names the city, the country and whether it is online', () => {
    const nowhere = { cityId: null, city: null, name: null, country: null, venue: null, isOnline: true }
    const santaFe = { ...nowhere, name: 'Santa Fe', country: 'AR', isOnline: false }
    expect(value(changes({ place: nowhere }, { place: santaFe })[0])).toEqual(['On-line', 'Santa Fe, Argentina'])
  })

  test('of a contact’s person is told only that it did', () => {
    const after = { office: null, isPublic: true, changed: ['name', 'email'] }
    expect(changes({ office: null, isPublic: true }, after)).toEqual([
      { kind: 'note', text: 'O nome mudou.' },
      { kind: 'note', text: 'O e-mail mudou.' },
    ])
    expect(changes(null, { office: null, isPublic: false, changed: ['name'] })).toEqual([])
    expect(changes({}, { joiningLinkChanged: true })).toEqual([{ kind: 'note', text: 'O link para participar mudou.' }])
  })

  test('of a contact says who sees a field now, and who saw it', () => {
    const [email, ...others] = changes(
      { reaches: { email: 'PUBLIC', name: 'UNIT' } },
      { reaches: { email: 'NOBODY', name: 'UNIT' } },
    )
    expect(value(email)).toEqual(['todos, na página pública', 'só quem cuida dos contatos'])
    expect(others).toEqual([])
  })

  test('leaves out what is equal, also when the database gave its keys back in another order', () => {
    const when = monthsWhen(2016, 6)
    const { precision, ...rest } = when
    expect(changes({ when, version: 1 }, { when: { ...rest, precision }, version: 2 })).toEqual([])
  })

  test('of a thing that was made or taken out, the words that its reader understands stand for all', () => {
    const whole = (language: string, text: string) => [
      { kind: 'words', label: 'Texto', language, pieces: [{ value: text, change: 'same' }] },
      { kind: 'value', label: 'Posição', value: '5' },
    ]
    const made = { text: localize('es', { es: 'Uno.', pt: 'Um.' }), position: 5 }
    expect(changes(null, made)).toEqual(whole('pt', 'Um.'))
    expect(changes(made, null)).toEqual(whole('pt', 'Um.'))
    expect(changes(null, { ...made, text: localize('es', { es: 'Uno.', en: 'One.' }) })).toEqual(whole('es', 'Uno.'))
  })

  test('of a thing that was made or taken out, what it does not have is not told', () => {
    const place = { cityId: null, city: null, name: null, country: null, venue: null, isOnline: false }
    const bare = { place, objectives: [], axes: [], candidates: [], endsOn: null, organization: '', isNumbered: false }
    expect(changes(null, bare)).toEqual([])
    expect(changes(bare, null)).toEqual([])
  })

  test('of what stands in one state alone, what it is is told, and not that it was blank before', () => {
    const [before, after] = [{ choice: 'COMING' }, { choice: 'MAYBE', answerOf: 'Montevideo' }]
    expect(changes(before, after)).toMatchObject([
      { kind: 'value', label: 'Cidade', value: 'Montevideo' },
      { kind: 'change', label: 'Resposta', is: 'Talvez' },
    ])
    const reason = localize('pt', { pt: 'Cúpula adiada.' })
    expect(changes({}, { reason })).toMatchObject([{ pieces: [{ value: 'Cúpula adiada.', change: 'same' }] }])
  })

  test('in a part that kept its words is told with them', () => {
    const point = localize('pt', { pt: 'Entregar as senhas.' })
    const [before, after] = [
      { point, isDone: false },
      { point, isDone: true },
    ]
    const done = { kind: 'change', label: 'Resolvido', was: 'Não', is: 'Sim' }
    expect(changes(before, after)).toEqual([done])
    expect(changes(before, after, { named: 'point' })).toMatchObject([
      { kind: 'words', label: 'Ponto', pieces: [{ value: 'Entregar as senhas.', change: 'same' }] },
      done,
    ])
    expect(changes({ personId: 'p1' }, { personId: 'p1' }, { named: 'personId' })).toEqual([
      { kind: 'value', label: 'Pessoa', value: 'Ana Souza' },
    ])
  })

  test('is told in one order, whatever order the record gives the fields back in', () => {
    const [title, material] = ['Ata', 'Programa'].map((text) => localize('pt', { pt: text }))
    const labels = (fields: object) =>
      changes(
        { ...fields, ...{ title: null, url: '', position: 2 } },
        { ...fields, position: 1, url: 'x', title, material },
      )
    for (const fields of [{}, { position: 0 }, { title: 0, url: 0 }]) {
      expect(labels(fields)).toMatchObject([
        { text: 'Material: Programa' },
        { label: 'Título' },
        { label: 'Endereço' },
        { label: 'Posição' },
      ])
    }
  })

  test('and reads the same before and after is said once', () => {
    const before = { cityId: null, city: null, name: 'Santa Fe', country: 'AR', venue: null, isOnline: false }
    const after = { ...before, cityId: 'santa-fe', city: 'Santa Fe', name: null }
    expect(changes({ place: before }, { place: after })).toEqual([
      { kind: 'value', label: 'Local', value: 'Santa Fe, Argentina' },
    ])
  })

  test('and cannot be read is named as changed, never as blank', () => {
    expect(changes({ objectives: [1] }, { objectives: [2] })).toEqual([
      { kind: 'value', label: 'Objetivos', value: '(alterado)' },
    ])
    expect(value(changes({ when: null }, { when: { precision: 'WEEK' } })[0])).toEqual([nothing, '(alterado)'])
  })

  test.each([
    [null, null],
    ['text', 7],
    [[1], [2]],
    [{ when: 'June' }, { when: { precision: 'WEEK' } }],
    [{ unheardOf: { a: 1 } }, { unheardOf: { a: 2 } }],
    [
      { place: 3, kinds: 'x', changed: 'all', startsOn: '2016' },
      { place: {}, kinds: [1], changed: 7, startsOn: 4 },
    ],
  ])('in a shape that nobody foresaw breaks nothing and prints nothing raw: %o, %o', (before, after) => {
    const told = JSON.stringify(changes(before, after))
    expect(told).not.toMatch(/WEEK|undefined|\[object/)
  })
})

describe('the headline', () => {
  test.each([
    ['objective.reorder', {}, 'Objetivo movido'],
    ['plan.publish', { isPublished: true }, 'Plano publicado'],
    ['plan.publish', { isPublished: false }, 'Plano retirado da página pública'],
    ['plan.update', { contact: true }, 'Contato do plano escolhido'],
    ['plan.update', { title: {} }, 'Apresentação do plano alterada'],
    ['contact.update', null, 'Contato apagado'],
    ['register.import', {}, 'Ficha alterada por importação'],
    ['register.undo', { population: 1 }, 'Importação desfeita'],
    ['register.undo', { isArchived: true }, 'Cidade arquivada ao desfazer a importação'],
    ['agenda.update', { title: {}, minutes: 20 }, 'Ponto da pauta alterado'],
    ['agenda.update', { title: {}, position: 2 }, 'Ponto da pauta movido'],
    ['decision.update', { text: {}, decisionState: 'DONE' }, 'Encaminhamento alterado'],
    ['decision.update', { text: {}, position: 2 }, 'Encaminhamento movido'],
    ['something.new', {}, 'Alteração'],
    ['toString', null, 'Alteração'],
  ])('of %s is said', (action, after, words) => {
    expect(headline({ action, before: {}, after }, 'pt')).toBe(words)
  })
})
