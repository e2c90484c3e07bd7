import 'server-only'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { MailBlock } from '@/lib/mail/mail-document'
import type { Kind, NoticeOf } from '../kind'
import { findProposalSubject, listDeciders, type ProposalSubject } from '../proposal-queries'
import { findPersonAsReader, listUnitReaders } from '../reader-queries'
import { lastWord, proposalAddress, proposalFacts, wordsOf } from './proposal-words'

/** A city proposes an activity, or has answered what it was asked of one: who decides is told, as long as that waits for an answer. */
export const proposalMade: Kind<'proposal.made'> = {
  findReaders: ({ unitId }, now) => (unitId ? listDeciders(unitId, now) : Promise.resolve([])),

  async compose(notice, { language }, { now }) {
    const proposal = await findWaiting(notice)
    if (!proposal) return null
    const t = getTranslator(language, 'mail')
    const what = notice.data.isAnswer ? 'answered' : 'made'
    const words = wordsOf(proposal, language)
    const why = readText(proposal.why, language)
    // Who proposed it gets the answers that are written by mail.
    const proposer = notice.personId ? await findPersonAsReader(notice.personId) : null
    const isCoordinated = (await listUnitReaders(proposal.unit.id, now, ['COORDINATION'])).length > 0
    return {
      subject: t(`proposal.${what}.subject`, words),
      sender: proposer ? { name: proposal.city.name, replyTo: proposer.address } : undefined,
      reasons: isCoordinated ? [] : [t('reasons.secretariat', { unit: proposal.unit.acronym })],
      blocks: [
        { is: 'paragraph', text: t(`proposal.${what}.text`, words) },
        ...(notice.data.isAnswer ? answerBlocks(proposal) : []),
        proposalFacts(proposal, language),
        { is: 'heading', text: t('proposal.why') },
        { is: 'quote', text: why.text, lang: why.lang },
        { is: 'button', label: t('proposal.decide'), href: proposalAddress(proposal, language) },
      ],
    }
  },

  async line(notice, locale) {
    const proposal = await findWaiting(notice)
    if (!proposal) return null
    const what = notice.data.isAnswer ? 'answered' : 'made'
    return {
      text: getTranslator(locale, 'mail')(`proposal.${what}.subject`, wordsOf(proposal, locale)),
      href: proposalAddress(proposal, locale),
    }
  },
}

/** What was decided, asked or withdrawn meanwhile waits for nobody any more. */
async function findWaiting({ data }: NoticeOf<'proposal.made'>): Promise<ProposalSubject | null> {
  const proposal = await findProposalSubject(data.proposalId)
  return proposal?.state === 'OPEN' ? proposal : null
}

/** What was said last, where it was an answer: one may also answer by rewording the proposal. */
function answerBlocks({ words }: ProposalSubject): MailBlock[] {
  return words.at(-1)?.kind === 'ANSWER' ? lastWord({ words }, 'ANSWER') : []
}
