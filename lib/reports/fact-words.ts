import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { figureWords, formatMeasure, formatSpan } from '@/lib/progress/indicator-words'
import { responsibleText } from '@/lib/progress/responsible-words'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import { todayIn } from '@/lib/time/when'
import type { ReportActivity, ReportDecision, ReportFacts, ReportObjective } from './report-content'
import { activityTexts, decisionText, mandateChangeText, measureText, noteText, officeText, reasonText } from './words'

/** One thing that a report says, known by `key`: what it is called, and all that is said of it, line by line. */
export type ToldFact = { key: string; name: string; lines: string[] }

/** All that the facts of a report say in a language, thing by thing, in the order of its page; of when they were taken nothing. */
export function factsInWords(facts: ReportFacts, locale: Locale): ToldFact[] {
  const t = getTranslator(locale, 'reportOut')
  const day = todayIn(facts.network.timeZone, new Date(facts.asOf))
  const { offices, mandateChanges, activities, decisions, objectives } = facts
  return [
    {
      key: 'basis',
      name: getTranslator(locale, 'reportWriting')('changes.basis'),
      lines: [measureText(facts, locale)],
    },
    { key: 'offices', name: t('offices'), lines: offices.map((office) => officeText(office, day, locale)) },
    {
      key: 'mandates',
      name: t('changes'),
      lines: mandateChanges.flatMap((change) => [
        mandateChangeText(change, locale),
        ...(change.change === 'extended' ? [readText(change.reason, locale).text] : []),
      ]),
    },
    ...activities.map((activity) => activityInWords(activity, locale)),
    { key: 'attendance', name: t('attendance'), lines: attendanceLines(facts, locale) },
    ...decisions.map((decision) => decisionInWords(decision, activities, locale)),
    ...objectives.map((objective) => objectiveInWords(objective, locale)),
  ]
}

function activityInWords(activity: ReportActivity, locale: Locale): ToldFact {
  const { id, outcome, reason } = activity
  const editions = getTranslator(locale, 'editions')
  const name = readActivityTitle(activity, locale).text
  const became =
    outcome === 'movedOut' ? getTranslator(locale, 'reportWriting')('changes.movedOut') : editions(`outcome.${outcome}`)
  const why = reason ? [reasonText(reason, locale).text] : []
  return { key: `activity ${id}`, name, lines: [name, became, ...activityTexts(activity, locale), ...why] }
}

function attendanceLines({ attendanceByCity, totals }: ReportFacts, locale: Locale): string[] {
  const t = getTranslator(locale, 'reportOut')
  const { citiesThatCame, citiesOfUnit } = totals.attendance
  return [
    t('cities', { came: citiesThatCame, all: citiesOfUnit }),
    ...attendanceByCity.map(({ city, ...counts }) => t('numbers.ofCity', { ...counts, city: city.name })),
  ]
}

function decisionInWords(decision: ReportDecision, activities: ReportActivity[], locale: Locale): ToldFact {
  const meeting = activities.find(({ id }) => id === decision.activityId)
  const of = getTranslator(locale, 'reportOut')('decisions')
  return {
    key: `decision ${decision.id}`,
    name: [of, ...(meeting ? [readActivityTitle(meeting, locale).text] : []), decision.position].join(' · '),
    lines: [readText(decision.text, locale).text, decisionText(decision, locale)],
  }
}

function objectiveInWords(objective: ReportObjective, locale: Locale): ToldFact {
  const { id, number, text, state, held, planned, responsibleCities, notes, indicators } = objective
  const t = getTranslator(locale, 'progress')
  const responsible = responsibleText(responsibleCities, locale)
  return {
    key: `objective ${id}`,
    name: getTranslator(locale, 'editions')('of.objective', { number }),
    lines: [
      readText(text, locale).text,
      `${t(`state.${state}`)}: ${t('reasons.activities', { held, planned })}.`,
      ...(responsible ? [responsible] : []),
      ...indicators.flatMap((indicator) => indicatorLines(indicator, locale)),
      ...notes.flatMap((note) => [noteText(note, locale), readText(note.text, locale).text]),
    ],
  }
}

function indicatorLines(indicator: ReportObjective['indicators'][number], locale: Locale): string[] {
  const { name, measuredIn, readings } = indicator
  const t = getTranslator(locale, 'indicators')
  return [
    `${readText(name, locale).text}: ${figureWords(indicator, readings.at(-1) ?? null, locale).join(' → ')}`,
    ...readings.map(({ value, when, city }) => {
      const date = formatSpan(when, locale)
      const by = city ? t('readingBy', { date, city: city.name }) : t('readingBySecretariat', { date })
      return `${formatMeasure(value, measuredIn, locale)} · ${by}`
    }),
  ]
}
