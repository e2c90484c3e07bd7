import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Change } from '@/lib/audit/queries'
import { localize } from '@/lib/i18n/localized-text'
import { HistoryList } from './history-list'

const text = (pt: string) => localize('pt', { pt })

/** What a history of one change says of it. */
function told(change: Pick<Change, 'action' | 'before' | 'after'>, type: string, called: string | null): string {
  const history = {
    changes: [
      {
        ...{ id: '1', at: new Date('2016-06-01T12:00:00Z') },
        subject: { type, id: 'x', text: called === null ? null : text(called) },
        ...{ person: 'Ana Souza', isErased: false, isByHerself: false, isByLink: false, isByItself: false },
        city: 'Canoas',
        people: new Map([['p1', 'Bruno Lima']]),
        ...change,
      },
    ],
    older: null,
  }
  return renderToStaticMarkup(
    <HistoryList history={history} locale="pt" timeZone="America/Sao_Paulo" path="/history" isLatest />,
  ).replaceAll(/<[^>]+>/g, ' ')
}

test('what was done to a part of a meeting names the meeting and the part', () => {
  const title = text('Abertura')
  const longer = told(
    { action: 'agenda.update', before: { title, minutes: 10 }, after: { title, minutes: 20 } },
    'activity',
    'Reunião da unidade',
  )
  for (const words of ['Ponto da pauta alterado', 'Reunião da unidade', 'Abertura', '10 → 20']) {
    expect(longer).toContain(words)
  }
  const added = { action: 'agenda.update', before: null, after: { title, position: 1 } }
  expect(told(added, 'activity', 'Reunião da unidade')).toContain('Reunião da unidade')
  const decision = text('Publicar o levantamento.')
  const settled = {
    action: 'decision.update',
    before: { text: decision, decisionState: 'OPEN' },
    after: { text: decision, decisionState: 'DONE' },
  }
  expect(told(settled, 'activity', 'Reunião da unidade')).toContain('Publicar o levantamento.')
})

test('what was reported of an objective names the objective, also where both have words', () => {
  const after = { text: text('Fizemos o levantamento.'), isReached: false, reportedOn: '2016-05-10' }
  const report = told({ action: 'progress.report', before: null, after }, 'objective', 'Integrar as cidades.')
  expect(report).toContain('Integrar as cidades.')
  expect(report).toContain('Fizemos o levantamento.')
})

test('a thing whose own words changed is named by them alone', () => {
  const [before, after] = [{ text: text('Integrar.') }, { text: text('Integrar as cidades.') }]
  const reworded = told({ action: 'objective.update', before, after }, 'objective', 'Integrar as cidades.')
  expect(reworded.match(/Integrar/g)).toHaveLength(1)
})

test('a change of who acts for a city names her', () => {
  const [before, after] = [
    { personId: 'p1', isLead: false, endsOn: null },
    { personId: 'p1', isLead: true, endsOn: null, changed: ['office'] },
  ]
  const changed = told({ action: 'delegate.update', before, after }, 'delegate', null)
  for (const words of ['Bruno Lima', 'Representante principal', 'Não → Sim', 'O cargo mudou.']) {
    expect(changed).toContain(words)
  }
})
