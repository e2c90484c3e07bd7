import { isLocale, type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { writePaper } from '@/lib/pdf/write-paper'
import { writeDocument } from '@/lib/word/write-document'
import { planDeck } from './deck/deck'
import type { PlanFormat } from './files'
import { planJson } from './json'
import { planMarkdown } from './markdown'
import { planDocument, planPaper } from './paper'
import type { PlanSources } from './sources'

export type PlanFile = { name: string; format: PlanFormat; language: string; body: Uint8Array<ArrayBuffer> }

/** Which file is asked for. */
export type AskedFile = {
  format: PlanFormat
  locale: Locale
  /** A second language, as an address says it: anything may stand there, and what is none is not heeded. */
  second: string | null
}

/** A file of a plan, named for whoever keeps it among others. */
export async function makePlanFile(sources: PlanSources, { format, locale, second }: AskedFile): Promise<PlanFile> {
  const { unit, slug } = sources.content
  const other = isLocale(second) && second !== locale ? second : undefined
  const numbered = 'edition' in sources.version ? `-${sources.version.edition}` : ''
  return {
    name: `${getTranslator(locale, 'planOut')('fileName')}-${unit.slug}-${slug}${numbered}.${format}`,
    format,
    language: [locale, ...(other && format !== 'json' ? [other] : [])].map((one) => languageTags[one]).join(', '),
    body: await writers[format](sources, locale, other),
  }
}

type Writer = (sources: PlanSources, locale: Locale, second?: Locale) => Promise<Uint8Array<ArrayBuffer>>

const inUtf8 = (text: string) => new TextEncoder().encode(text)

const writers: Record<PlanFormat, Writer> = {
  pptx: planDeck,
  pdf: async (...asked) => writePaper(planPaper(...asked)),
  docx: async (...asked) => writeDocument(planDocument(...asked)),
  md: async (...asked) => inUtf8(planMarkdown(...asked)),
  json: async (sources) => inUtf8(planJson(sources)),
}
