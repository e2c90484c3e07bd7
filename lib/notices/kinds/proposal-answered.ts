import 'server-only'
import { getEnv } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Kind } from '../kind'
import { findProposalSubject, listProposers, type ProposalSubject } from '../proposal-queries'
import { lastWord, proposalAddress, proposalFacts, wordsOf } from './proposal-words'

/** What somebody answered to a proposal, by what it made of it: how it is said, and which word came with it. */
const answers = {
  ACCEPTED: { says: 'accepted', word: 'ACCEPTANCE' },
  ASKED_BACK: { says: 'asked', word: 'QUESTION' },
  DECLINED: { says: 'declined', word: 'REFUSAL' },
} as const

/** A proposal was accepted, asked about or declined: who acts for the city that made it is told, with the word that was written to it. */
export const proposalAnswered: Kind<'proposal.answered'> = {
  findReaders: ({ data }, now) => listProposers(data.proposalId, now),

  async compose({ data }, { language }) {
    const found = await findAnswered(data.proposalId)
    if (!found) return null
    const { proposal, says, word } = found
    const t = getTranslator(language, 'mail')
    const words = wordsOf(proposal, language)
    return {
      subject: t(`proposal.${says}.subject`, words),
      blocks: [
        { is: 'paragraph', text: t(`proposal.${says}.text`, words) },
        ...lastWord(proposal, word),
        proposalFacts(proposal, language),
        { is: 'button', label: t(`proposal.${says}.open`), href: addressOf(proposal, language) },
      ],
    }
  },

  async line({ data }, locale) {
    const found = await findAnswered(data.proposalId)
    if (!found) return null
    const { proposal, says } = found
    const text = getTranslator(locale, 'mail')(`proposal.${says}.subject`, wordsOf(proposal, locale))
    return { text, href: addressOf(proposal, locale) }
  },
}

/** The proposal with what was answered last; null once the city has answered a question, or has taken it back. */
async function findAnswered(id: string) {
  const proposal = await findProposalSubject(id)
  if (!proposal || proposal.state === 'OPEN' || proposal.state === 'WITHDRAWN') return null
  return { proposal, ...answers[proposal.state] }
}

/** What was accepted stands in the plan now. */
function addressOf(proposal: ProposalSubject, locale: Locale): string {
  const { unit, activitySlug } = proposal
  if (!activitySlug) return proposalAddress(proposal, locale)
  return `${getEnv().ENLACE_URL}/${locale}/workspace/units/${unit.slug}/activities/${activitySlug}`
}
