import { writeDeck } from '@/lib/deck/write-deck'
import type { Locale } from '@/lib/i18n/locales'
import { tell, told } from '@/lib/i18n/told'
import { getTranslator } from '@/lib/i18n/translator'
import { madeAt, type ReportSources, versionText } from '../sources'
import { reportTitle } from '../words'
import { reportSections } from './sections'

/** A report as a presentation, in one language or in two side by side: in the notes of each slide, where it comes from. */
export async function reportDeck(
  sources: ReportSources,
  locale: Locale,
  second?: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  const { network, unit, period, plan } = sources.content
  const { logo } = sources
  const languages = second && second !== locale ? [locale, second] : [locale]
  const version = versionText(sources, locale)
  return writeDeck({
    said: {
      title: `${reportTitle(period, locale)} · ${tell(plan.title, locale).text}`,
      author: `${network.name} · ${unitIn(sources, locale).text}`,
      subject: version,
    },
    network: network.name,
    foot: `${version} · ${sources.address(locale)}`,
    accent: unit.accent,
    logo: logo && { ...logo, bytes: await logo.read(), says: unit.acronym },
    openings: languages.map((own) => ({
      unit: unitIn(sources, own),
      title: told(reportTitle(period, own), own),
      lines: [tell(plan.title, own), told(versionText(sources, own), own), told(sources.address(own), own)],
      locale: own,
    })),
    sections: reportSections(sources, languages),
    notesOf: (anchor) => languages.map((own) => noteOf(sources, own, anchor)).join('\n'),
    madeAt: madeAt(sources),
  })
}

function unitIn({ content: { unit } }: ReportSources, locale: Locale) {
  const name = tell(unit.name, locale)
  return { ...name, text: `${name.text} - ${unit.acronym}` }
}

/** Where what the slide says comes from. */
function noteOf(sources: ReportSources, locale: Locale, anchor: string): string {
  const { plan, period } = sources.content
  return getTranslator(locale, 'reportOut')('source', {
    unit: unitIn(sources, locale).text,
    report: reportTitle(period, locale),
    plan: tell(plan.title, locale).text,
    version: versionText(sources, locale),
    address: `${sources.address(locale)}${anchor}`,
  })
}
