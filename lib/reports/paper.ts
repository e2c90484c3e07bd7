import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { mandatePeriod } from '@/lib/mandates/mandate-period'
import type { Paper, PaperBlock, PaperPart } from '@/lib/pdf/paper'
import { paperWords, tell } from '@/lib/plan-papers/told'
import { formatCountry, formatDate, formatYears } from '@/lib/time/format'
import { todayIn } from '@/lib/time/when'
import { activityBlocks, attendanceBlocks, bullets, decisionBlocks, objectiveBlocks, quiet, said } from './paper-parts'
import type { ReportContent } from './report-content'
import { dayOf, madeAt, type ReportSources, versionText } from './sources'

/** A report as a paper, in one language or in two, each beginning on a page of its own. */
export function reportPaper(sources: ReportSources, locale: Locale, second?: Locale): Paper {
  const { content } = sources
  const languages = second && second !== locale ? [locale, second] : [locale]
  return {
    title: `${titleOf(content, locale)} · ${tell(content.plan.title, locale).text}`,
    lang: locale,
    author: `${content.network.name} · ${tell(content.unit.name, locale).text}`,
    foot: `${versionText(sources, locale)} · ${sources.address(locale)}`,
    parts: languages.map((language) => partOf(sources, language)),
    madeAt: madeAt(sources),
  }
}

function titleOf({ period }: ReportContent, locale: Locale): string {
  return getTranslator(locale, 'reportOut')('title', { years: formatYears(period.startsOn, period.endsOn) })
}

function partOf(sources: ReportSources, locale: Locale): PaperPart {
  const { content, address } = sources
  const { network, unit, plan, narrative } = content
  const t = getTranslator(locale, 'reportOut')
  const name = tell(unit.name, locale)
  const eyebrow = [
    network.name,
    paperWords({ ...name, text: `${name.text} - ${unit.acronym}` }, locale),
    paperWords(tell(plan.title, locale), locale),
  ]
  return {
    lang: locale,
    blocks: [
      { is: 'title', words: titleOf(content, locale), eyebrow },
      quiet(`${versionText(sources, locale)} · ${address(locale)}`),
      quiet(basisOf(content, locale)),
      ...said(narrative.opening, locale),
      ...officeBlocks(sources, locale),
      ...activityBlocks(content, locale),
      ...attendanceBlocks(content, locale),
      ...decisionBlocks(content, locale),
      ...objectiveBlocks(content, locale),
      ...(narrative.closing ? [{ is: 'heading' as const, words: t('closing') }] : []),
      ...said(narrative.closing, locale),
    ],
  }
}

/** Of which day the facts are, and what they are measured by. */
function basisOf({ network, asOf, measuredBy }: ReportContent, locale: Locale): string {
  const t = getTranslator(locale, 'reportOut')
  const dayIn = (instant: string) => formatDate(todayIn(network.timeZone, new Date(instant)), locale)
  const measure = measuredBy
    ? t('measuredBy', { number: measuredBy.number, date: dayIn(measuredBy.publishedAt) })
    : t('notMeasured')
  return `${t('asOf', { date: dayIn(asOf) })} ${measure}`
}

/** Who coordinated, and what changed in the mandates. */
function officeBlocks(sources: ReportSources, locale: Locale): PaperBlock[] {
  const { offices, mandateChanges } = sources.content
  const t = getTranslator(locale, 'reportOut')
  const lines = offices.map((office) => {
    const period = mandatePeriod(office, locale, dayOf(sources))
    const { city } = office
    return `${roleWord(office, locale)}: ${city.name}, ${formatCountry(city.country, locale)} (${period})`
  })
  return [
    { is: 'heading', words: t('offices') },
    lines.length > 0 ? bullets(lines.map((line) => [{ is: 'paragraph', words: line }])) : quiet(t('noOffices')),
    ...(mandateChanges.length > 0
      ? [
          { is: 'heading' as const, words: t('changes'), level: 3 as const },
          bullets(mandateChanges.map((change) => changeBlocks(change, locale))),
        ]
      : []),
  ]
}

function changeBlocks(change: ReportContent['mandateChanges'][number], locale: Locale): PaperBlock[] {
  const t = getTranslator(locale, 'reportOut')
  const dated = ({ on, precision }: (typeof change)['at']) => formatDate(on, locale, precision)
  const of = { city: change.city.name, role: roleWord(change, locale), date: dated(change.at) }
  if (change.change !== 'extended') return [{ is: 'paragraph', words: t(`change.${change.change}`, of) }]
  const words = t('change.extended', { ...of, from: dated(change.from), to: dated(change.to) })
  return [{ is: 'paragraph', words }, ...said(change.reason, locale)]
}

function roleWord(
  { role, isActing }: Pick<ReportContent['mandateChanges'][number], 'role' | 'isActing'>,
  locale: Locale,
) {
  return getTranslator(locale, 'mandates')(`role.${isActing ? 'ACTING' : role}`)
}
