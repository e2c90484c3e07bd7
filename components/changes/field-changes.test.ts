import { describe, expect, test } from 'vitest'
import { headline } from '@/components/history/headline'
import { differencesOf } from '@/lib/editions/differences'
import { activity, content, item } from '@/lib/editions/test-content'
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
const value = (change: FieldChange | undefined) => (change?.kind === 'value' ? [change.was, change.is] : null)

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
    expect(value(year)).toEqual([null, '2016'])
    const [guessed] = changes({ startsOn: '2015-01-01' }, { startsOn: '2016-06-01' }, mandate)
    expect(value(guessed)).toEqual(['2015', 'junho de 2016'])
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
      [null, '1, 3'],
    ],
    ['isNumbered', false, true, ['Não', 'Sim']],
    ['governmentKind', 'MUNICIPALITY', 'COMMUNE', ['Município', 'Comuna']],
    ['population', 347657, 350000, ['347.657', '350.000']],
    ['role', 'MEMBERSHIP', 'COORDINATION', ['Cidade membro', 'Coordenação']],
    ['personId', null, 'p1', [null, 'Ana Souza']],
    ['personId', 'p2', null, ['Alguém cujos dados foram apagados', null]],
    ['personId', 'p3', null, ['Alguém que já não está registrado', null]],
    ['motto', 'Vivir Mejor', null, ['Vivir Mejor', null]],
  ])('in %s is told in words', (name, before, after, words) => {
    expect(value(changes({ [name]: before }, { [name]: after })[0])).toEqual(words)
  })

  test('in a place names the city, the country and whether it is online', () => {
    const nowhere = { cityId: null, city: null, name: null, country: null, venue: null, isOnline: true }
    const santaFe = { ...nowhere, name: 'Santa Fe', country: 'AR', isOnline: false }
    expect(value(changes({ place: nowhere }, { place: santaFe })[0])).toEqual(['On-line', 'Santa Fe, Argentina'])
  })

  test('between editions says which objectives an activity came to serve', () => {
    const [first, second] = [item('Primeiro.'), item('Segundo.')]
    const june = activity({ when: monthsWhen(2016, 6) })
    const [difference] = differencesOf(
      content({ objectives: [first, second], activities: [june] }),
      content({ objectives: [first, second], activities: [{ ...june, objectiveIds: [second.id] }] }),
    )
    expect(changes(difference?.before, difference?.after)).toEqual([
      { kind: 'value', label: 'Objetivos', was: null, is: '2', isWhole: false },
    ])
  })

  test('of a contact’s person is told only that it did', () => {
    const after = { office: null, isPublic: true, changed: ['name', 'email'] }
    expect(changes({ office: null, isPublic: true }, after)).toEqual([
      { kind: 'note', text: 'O nome mudou.' },
      { kind: 'note', text: 'O e-mail mudou.' },
    ])
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

  test('of a thing that was made or taken out, its original’s words stand for it', () => {
    const text = localize('es', { es: 'Uno.', pt: 'Um.' })
    const whole = [
      { kind: 'words', label: 'Texto', language: 'es', pieces: [{ value: 'Uno.', change: 'same' }] },
      { kind: 'value', label: 'Posição', was: null, is: '5', isWhole: true },
    ]
    expect(changes(null, { text, position: 5, isNumbered: false })).toEqual(whole)
    expect(changes({ text, position: 5 }, null)).toMatchObject([{ language: 'es' }, { was: '5', is: null }])
    const nowhere = { cityId: null, city: null, name: null, country: null, venue: null, isOnline: false }
    const empty = { text, place: nowhere, objectives: [], kinds: [], motto: '' }
    expect([...changes(null, empty), ...changes(empty, null)]).toMatchObject([{ label: 'Texto' }, { label: 'Texto' }])
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
    ['something.new', {}, 'Alteração'],
    ['toString', null, 'Alteração'],
  ])('of %s is said', (action, after, words) => {
    expect(headline({ action, before: {}, after }, 'pt')).toBe(words)
  })
})
