import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ContentActivity, ContentIndicator, PlanContent } from '@/lib/editions/plan-content'
import { activity, content, indicator, item } from '@/lib/editions/test-content'
import { type Locale, locales } from '@/lib/i18n/locales'
import { type LocalizedText, localize, readText } from '@/lib/i18n/localized-text'
import type { PlanDraft } from '@/lib/plan-import/draft'
import { recognisePlan } from '@/lib/plan-import/recognise'
import { known } from '@/lib/plan-import/test-reading'
import { compareScheduled } from '@/lib/schedule/months'
import { daysWhen, monthsWhen, type When, yearsWhen } from '@/lib/time/when'
import { planMarkdown } from './markdown'

const words = {
  pt: 'fortalecer a cooperação entre cidades de fronteira com dados abertos (2017) e participação: jovens, mulheres; água, 30% das áreas verdes – habitação “social” no Mercosul',
  es: 'fortalecer la cooperación entre ciudades de frontera con datos abiertos (2017) y participación: jóvenes, mujeres; agua, 30% de las áreas verdes – vivienda “social” en el Mercosur',
  en: 'strengthen the cooperation between border cities with open data (2017) and participation: young people, women; water, 30% of green areas – social “housing” in Mercosur',
}
const verbs = {
  pt: ['Promover', 'Elaborar', 'Trocar'],
  es: ['Promover', 'Elaborar', 'Intercambiar'],
  en: ['Promote', 'Write', 'Exchange'],
}
/** What means something elsewhere in a plan, or in Markdown, and nothing where it stands. */
const misleading = [
  ...['Agenda', 'Metas 2030:', 'em junho', '15 de junho de 2017', 'Objetivo 3:', 'Local: Canoas, Brasil', 'Cronograma'],
  ...['1.', 'b)', '*', '#', '|', '\\', '`', '&amp;', 'a_b_c', '<x>', 'https://x.example/a_b', 'II –', '10:30'],
  ...['Reunião', 'Contato', 'Montevideo', '\n'],
]
const kinds = {
  MEETING: { pt: 'Reunião', es: 'Reunión', en: 'Meeting' },
  SEMINAR: { pt: 'Seminário', es: 'Seminario', en: 'Seminar' },
  TECHNICAL_MISSION: { pt: 'Missão técnica', es: 'Misión técnica', en: 'Technical mission' },
  WORKSHOP: { pt: 'Oficina', es: 'Taller', en: 'Workshop' },
}
const subjects = {
  pt: ['da Unidade', 'sobre mobilidade urbana', 'de planejamento, água e solo'],
  es: ['de la Unidad', 'sobre movilidad urbana', 'de planificación, agua y suelo'],
  en: ['of the unit', 'on urban mobility', 'on planning, water and soil'],
}
const titles = { pt: 'Plano de Trabalho 2017', es: 'Plan de Trabajo 2017', en: 'Work Plan 2017' }

const sentence = (locale: Locale) =>
  fc
    .tuple(
      fc.constantFrom(...verbs[locale]),
      fc.array(fc.constantFrom(...words[locale].split(' '), ...misleading), { minLength: 2, maxLength: 40 }),
      fc.constantFrom('', '.'),
    )
    .map(([verb, rest, end]) => `${verb} ${rest.join(' ')}`.replace(/\n\s+/g, '\n').replace(/[\s:;,–]+$/, '') + end)

const month = fc.integer({ min: 1, max: 12 })
const dayOf = (of: number, day: number) => `2017-${String(of).padStart(2, '0')}-${String(day).padStart(2, '0')}`
const when = fc.oneof(
  fc.constant(yearsWhen(2017)),
  month.map((one) => monthsWhen(2017, one)),
  fc.integer({ min: 1, max: 10 }).map((one) => monthsWhen(2017, one, { year: 2017, month: one + 2 })),
  fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([one, day]) => daysWhen(dayOf(one, day))),
  fc
    .tuple(month, fc.integer({ min: 1, max: 25 }), fc.integer({ min: 1, max: 3 }))
    .map(([one, day, more]) => daysWhen(dayOf(one, day), dayOf(one, day + more))),
)

const nowhere = { city: null, name: null, country: null, venue: null, isOnline: false }
const inCity = fc.constantFrom(...known.cities).map(({ id: slug, name, country }) => ({
  ...nowhere,
  city: { slug, name, country, language: 'es' as const, governmentName: null },
}))
const venue = fc.constantFrom(null, 'Sala Verde', 'Auditório da Prefeitura')
const place: fc.Arbitrary<ContentActivity['place']> = fc.oneof(
  fc.constant(nowhere),
  fc.constant({ ...nowhere, isOnline: true }),
  fc.constant({ ...nowhere, name: 'Foz do Iguaçu', country: 'BR' }),
  fc.tuple(inCity, venue, fc.boolean()).map(([one, name, isOnline]) => ({ ...one, venue: name, isOnline })),
)

type Scheduled = { title: string; kind: keyof typeof kinds; when: When; place: ContentActivity['place'] }
const scheduled = (locale: Locale): fc.Arbitrary<Scheduled> =>
  fc
    .record({
      kind: fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])),
      subject: fc.constantFrom(...subjects[locale]),
      ...{ when, place },
    })
    .map(({ subject, ...one }) => ({ ...one, title: `${kinds[one.kind][locale]} ${subject}` }))

const names = {
  pt: [
    'Cidades com observatório',
    'Meta 12 até 2016',
    'Linha de base 3',
    'Área verde *por* habitante',
    'Indicador: km',
  ],
  es: [
    'Ciudades con observatorio',
    'Meta 12 hasta 2016',
    'Línea de base 3',
    'Área verde *por* habitante',
    'Indicador: km',
  ],
  en: ['Cities with an observatory', 'Target 12 by 2016', 'Baseline 3', 'Green area *per* person', 'Indicator: km'],
}
const number = fc.oneof(
  fc.constantFrom('0', '3', '-1234.5', '0.000001', '123456789012345'),
  fc.integer({ min: -99_999, max: 99_999 }).map((one) => String(one / 10)),
) as fc.Arbitrary<`${number}`>
const span = fc.oneof(
  fc.constant(yearsWhen(2017)),
  month.map((one) => monthsWhen(2017, one)),
  fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([one, day]) => daysWhen(dayOf(one, day))),
)
const spanIn = span.map(
  ({ precision, startsOn, endsOn }) => ({ precision, startsOn, endsOn }) as ContentIndicator['due'],
)
const measures = (locale: Locale): fc.Arbitrary<ContentIndicator[]> =>
  fc
    .array(
      fc.record({
        name: fc.constantFrom(...names[locale]),
        measuredIn: fc.constantFrom(null, '%', 'km', '% do total', 'ha (média), R$', 'm²/hab. | ano'),
        ...{ baseline: fc.option(number), baselineOn: fc.option(spanIn), target: number, due: spanIn },
      }),
      { maxLength: 2 },
    )
    .map((made) =>
      made.map(({ name, measuredIn, baseline, baselineOn, ...rest }) => ({
        ...indicator(''),
        ...rest,
        name: said(name, locale),
        measuredIn: measuredIn === null ? null : said(measuredIn, locale),
        baseline,
        baselineOn: baseline === null ? null : baselineOn,
      })),
    )
const answering = fc.subarray([...known.cities], { maxLength: 3 }).map((cities) =>
  cities.map(({ id: slug, name, country }) => ({
    ...{ slug, name, country },
    language: 'es' as const,
    governmentName: null,
  })),
)

const plan = (locale: Locale): fc.Arbitrary<PlanContent> =>
  fc
    .record({
      objectives: fc.array(fc.tuple(sentence(locale), measures(locale), answering), { maxLength: 12 }),
      axes: fc.array(sentence(locale), { maxLength: 12 }),
      activities: fc.array(fc.tuple(scheduled(locale), fc.boolean()), { maxLength: 14 }),
    })
    .map(({ objectives, axes, activities }) =>
      content({
        ...{ startsOn: '2017-01-01', endsOn: '2017-12-31', title: said(titles[locale], locale) },
        objectives: objectives.map(([text, indicators, cities]) => ({
          ...item(text),
          ...{ text: said(text, locale), indicators, cities },
        })),
        axes: axes.map((text) => ({ ...item(text), text: said(text, locale) })),
        activities: numbered(activities, locale),
      }),
    )

function numbered(activities: [Scheduled, boolean][], locale: Locale): ContentActivity[] {
  const made = activities.map(([{ title, kind, ...one }, isNumbered]) =>
    activity({ ...one, title: said(title, locale), kinds: [kind], ordinal: isNumbered ? 1 : null }),
  )
  let last = 0
  return made.sort(compareScheduled).map((one) => ({ ...one, ordinal: one.ordinal && ++last }))
}

const said = (text: string, locale: Locale): LocalizedText => localize(locale, { [locale]: text })

/** What a plan says, as far as its text holds it: lines within an objective are the reader's to break. */
function gist({ objectives, axes, activities }: PlanContent, locale: Locale) {
  const lineOf = ({ text }: { text: LocalizedText }) => readText(text, locale).text.replace(/\s+/g, ' ')
  return {
    objectives: objectives.map(({ text, indicators, cities }) => ({
      text: lineOf({ text }),
      indicators: indicators.map(({ id: _, name, measuredIn, ...figures }) => ({
        ...figures,
        name: readText(name, locale).text,
        measuredIn: measuredIn && readText(measuredIn, locale).text,
      })),
      cities: cities.map(({ slug }) => slug),
    })),
    axes: axes.map(lineOf),
    activities: activities.map((one) => ({
      title: readText(one.title, locale).text,
      ...{ when: one.when, kinds: one.kinds, isNumbered: one.ordinal !== null },
      place: { city: one.place.city?.name ?? one.place.name, venue: one.place.venue, isOnline: one.place.isOnline },
    })),
  }
}

const spanOf = ({ precision, startsOn, endsOn }: When) => ({ precision, startsOn, endsOn }) as ContentIndicator['due']

function gistOfDraft({ objectives, axes, activities }: PlanDraft): ReturnType<typeof gist> {
  return {
    objectives: objectives.map(({ text, indicators, cities }) => ({
      text,
      indicators: indicators.map(({ line: _, baselineOn, due, ...one }) => ({
        ...{ ...one, baselineOn: baselineOn && spanOf(baselineOn), due: spanOf(due) },
      })),
      cities: cities.map(({ cityId }) => cityId ?? ''),
    })),
    axes: axes.map(({ text }) => text),
    activities: activities.map(({ title, when: date, kinds: named, isNumbered, place: at }) => ({
      ...{ title, when: date, kinds: named, isNumbered },
      place: { ...at, city: at.city?.name ?? null },
    })),
  }
}

/** What is known of the unit whose plans these are. */
const ofPlan = { ...known, networkName: 'Rede de Provas', unitName: 'Unidade de Provas', acronym: 'UTP' }

describe.each(locales)('any plan that went out as Markdown in %s', (locale) => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(plan(locale), (given) => {
        const version = { workingAt: new Date('2017-02-01T12:00:00Z') }
        const sources = {
          content: given,
          contact: null,
          logo: null,
          version,
          address: () => 'https://enlace.example/x',
        }
        const back = recognisePlan(planMarkdown(sources, locale), ofPlan)
        expect(gistOfDraft(back)).toEqual(gist(given, locale))
        expect(back.notUnderstood).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('comes back as it was also where nobody has translated it', () => {
    const other = locale === 'pt' ? 'es' : 'pt'
    fc.assert(
      fc.property(plan(other), (given) => {
        const version = { edition: 2, publishedAt: new Date('2017-02-01T12:00:00Z') }
        const sources = {
          content: given,
          contact: null,
          logo: null,
          version,
          address: () => 'https://enlace.example/x',
        }
        const back = recognisePlan(planMarkdown(sources, locale), ofPlan)
        expect(gistOfDraft(back)).toEqual(gist(given, other))
        expect(back.notUnderstood).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})
