import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { AnswerView } from '@/lib/meetings/view'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/when'

/** "2 pessoas no local, 1 pessoa a distância"; nothing where nobody comes. */
export function peopleText({ onSite, remote }: { onSite: number; remote: number }, locale: Locale): string {
  const t = getTranslator(locale, 'meetings')
  return [
    onSite > 0 ? t('answers.onSite', { count: onSite }) : null,
    remote > 0 ? t('answers.remote', { count: remote }) : null,
  ]
    .filter((part) => part !== null)
    .join(', ')
}

/** What a city answered beside its word: with how many, whom, what it noted, and how the answer came in. */
export function AnswerText({ answer, zone, locale }: { answer: AnswerView; zone: string; locale: Locale }) {
  const t = getTranslator(locale, 'meetings')
  const people = peopleText(answer, locale)
  const date = formatDate(todayIn(zone, answer.answeredAt), locale)
  return (
    <div className="part">
      {people ? <p>{people}</p> : null}
      {answer.delegation.length > 0 ? (
        <ul className="delegation">
          {answer.delegation.map(({ name, office, isRemote }) => (
            <li key={`${name} ${office}`}>
              {name}
              {office ? `, ${office}` : null}
              {isRemote ? <span className="quiet"> ({t('answers.isRemote')})</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {answer.note ? <p className="whitespace-pre-line">{answer.note}</p> : null}
      <p className="sans small quiet">{t(`answers.ways.${answer.way}`, { date })}</p>
    </div>
  )
}
