import { getEnv } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { MailBlock } from '@/lib/mail/mail-document'
import { whenText } from '@/lib/schedule/when-where'
import type { ProposalSubject } from '../proposal-queries'

/** The names of a proposal's things, for the sentences about it. */
export function wordsOf({ title, city, planTitle }: ProposalSubject, locale: Locale) {
  return { title: readText(title, locale).text, city: city.name, plan: readText(planTitle, locale).text }
}

/** Where the proposal stands among those of its unit. */
export function proposalAddress({ id, unit }: ProposalSubject, locale: Locale): string {
  return `${getEnv().ENLACE_URL}/${locale}/workspace/units/${unit.slug}/proposals#proposal-${id}`
}

/** When it would be, of what kind, and where. */
export function proposalFacts({ when, zone, kinds, city }: ProposalSubject, locale: Locale): MailBlock {
  const t = getTranslator(locale, 'mail')
  const schedule = getTranslator(locale, 'schedule')
  return {
    is: 'facts',
    rows: [
      { label: t('proposal.when'), value: whenText(when, zone, locale) },
      { label: t('proposal.kinds'), value: kinds.map((kind) => schedule(`kinds.${kind}`)).join(' · ') },
      { label: t('proposal.where'), value: city.name },
    ],
  }
}

/** The last word of one kind, as it was typed; nothing where none was said. */
export function lastWord(
  { words }: Pick<ProposalSubject, 'words'>,
  kind: ProposalSubject['words'][number]['kind'],
): MailBlock[] {
  const said = words.findLast((word) => word.kind === kind)
  return said ? [{ is: 'quote', text: said.text }] : []
}
