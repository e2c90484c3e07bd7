import type { Locale } from '@/lib/i18n/locales'
import { tell } from '@/lib/i18n/told'
import { getTranslator } from '@/lib/i18n/translator'
import { type Paper, type PaperBlock, type PaperPart, paperWords } from '@/lib/pdf/paper'
import {
  activityBlocks,
  attendanceBlocks,
  bullets,
  decisionBlocks,
  objectiveBlocks,
  quiet,
  said,
  written,
} from './paper-parts'
import type { ReportContent } from './report-content'
import { dayOf, madeAt, type ReportSources, versionText } from './sources'
import { basisText, mandateChangeText, officeText, reportTitle } from './words'

/** A report as a paper, in one language or in two, each beginning on a page of its own. */
export function reportPaper(sources: ReportSources, locale: Locale, second?: Locale): Paper {
  const { content } = sources
  const languages = second && second !== locale ? [locale, second] : [locale]
  return {
    title: `${reportTitle(content.period, locale)} · ${tell(content.plan.title, locale).text}`,
    lang: locale,
    author: `${content.network.name} · ${tell(content.unit.name, locale).text}`,
    foot: `${versionText(sources, locale)} · ${sources.address(locale)}`,
    parts: languages.map((language) => partOf(sources, language)),
    madeAt: madeAt(sources),
  }
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
      { is: 'title', words: reportTitle(content.period, locale), eyebrow },
      quiet(`${versionText(sources, locale)} · ${address(locale)}`),
      quiet(basisText(content, locale)),
      ...written(narrative.opening, locale, 2),
      ...officeBlocks(sources, locale),
      ...activityBlocks(content, locale),
      ...attendanceBlocks(content, locale),
      ...decisionBlocks(content, locale),
      ...objectiveBlocks(content, locale),
      ...(narrative.closing ? [{ is: 'heading' as const, words: t('closing') }] : []),
      ...written(narrative.closing, locale),
    ],
  }
}

/** Who coordinated, and what changed in the mandates. */
function officeBlocks(sources: ReportSources, locale: Locale): PaperBlock[] {
  const { offices, mandateChanges } = sources.content
  const t = getTranslator(locale, 'reportOut')
  const lines = offices.map((office) => officeText(office, dayOf(sources), locale))
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
  const words: PaperBlock = { is: 'paragraph', words: mandateChangeText(change, locale) }
  return change.change === 'extended' ? [words, ...said(change.reason, locale)] : [words]
}
