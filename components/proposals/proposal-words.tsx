import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { ProposalView } from '@/lib/proposals/view'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/when'

type ProposalWordsProps = { proposal: ProposalView; locale: Locale; timeZone: string }

/** What was asked, answered and decided, in order, as it was typed. */
export function ProposalWords({ proposal, locale, timeZone }: ProposalWordsProps) {
  const t = getTranslator(locale, 'proposals')
  if (proposal.words.length === 0) return null
  return (
    <ol className="proposal-words">
      {proposal.words.map(({ id, kind, text, city, at }) => (
        <li key={id}>
          <p className="sans small quiet">
            {t(`said.${kind}`, {
              who: city?.name ?? t('secretariat'),
              date: formatDate(todayIn(timeZone, at), locale),
            })}
          </p>
          <p className="whitespace-pre-line">{text}</p>
        </li>
      ))}
    </ol>
  )
}
