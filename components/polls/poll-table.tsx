import { cityLang } from '@/components/cities/city-emblem-line'
import { ReaderTime } from '@/components/schedule/activity-parts'
import { WordLink } from '@/components/ui/button'
import { StateWord } from '@/components/ui/state-word'
import { Table } from '@/components/ui/table'
import type { CityName } from '@/lib/cities/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { PollAnswerView, PollView } from '@/lib/meetings/poll-view'
import { formatDaysShort } from '@/lib/time/format'
import { candidateText, choiceTones, tallyText } from './poll-words'

/** The dates from the earliest, each with how many cities it suits; which suits most, and which was chosen, in words. */
export function PollCandidates({ poll, locale, readerZone }: { poll: PollView; locale: Locale; readerZone: string }) {
  const t = getTranslator(locale, 'polls')
  return (
    <ul className="poll-dates">
      {poll.candidates.map(({ id, when, tally, suitsMost, isChosen }) => {
        const word = isChosen ? t('chosen') : suitsMost && poll.state === 'OPEN' ? t('best') : null
        return (
          <li key={id}>
            <span>
              {candidateText(when, locale)}
              <ReaderTime when={when} zone={readerZone} locale={locale} />
            </span>
            <span className="sans small quiet">
              {word ? (
                <>
                  <StateWord tone="accent">{word}</StateWord>
                  {': '}
                </>
              ) : null}
              {tallyText(tally, locale)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

type PollTableProps = {
  poll: PollView
  locale: Locale
  /** Where the answer of a city is recorded; null for who may not. */
  recordHref: (city: CityName) => string | null
}

/** Which city answered what, also those that have not answered and those that take part no more. */
export function PollTable({ poll, locale, recordHref }: PollTableProps) {
  const t = getTranslator(locale, 'polls')
  const answered = new Map(poll.answers.map((answer) => [answer.city.id, answer]))
  const former = poll.answers.map(({ city }) => city).filter(({ id }) => !poll.asked.some((city) => city.id === id))
  // Once it is over, who did not answer says nothing any more.
  const rows = poll.state === 'OPEN' ? [...poll.asked, ...former] : poll.answers.map(({ city }) => city)
  const records = rows.some((city) => recordHref(city) !== null)
  const dates = poll.candidates.map(({ when }) => ({ label: formatDaysShort(when, locale) }))
  if (rows.length === 0) return null
  return (
    <div className="poll-answers">
      <Table
        label={t('table')}
        caption={t('table')}
        columns={[{ label: t('city') }, ...dates, ...(records ? [{ label: t('record'), hidden: true }] : [])]}
      >
        {rows.map((city) => (
          <tr key={city.id}>
            <CityCell city={city} answer={answered.get(city.id)} locale={locale} />
            <AnswerCells poll={poll} answer={answered.get(city.id)} locale={locale} />
            {records ? <RecordCell city={city} href={recordHref(city)} locale={locale} /> : null}
          </tr>
        ))}
      </Table>
    </div>
  )
}

type CellProps = { answer: PollAnswerView | undefined; locale: Locale }

/** The city and, where it did not answer signed in, how the answer came. */
function CityCell({ city, answer, locale }: CellProps & { city: CityName }) {
  const t = getTranslator(locale, 'polls')
  const way = answer && answer.way !== 'SIGNED_IN' ? t(`ways.${answer.way}`) : null
  return (
    <th scope="row">
      <span lang={cityLang(city, locale)}>{city.name}</span>
      {way ? <small className="sans quiet">{way}</small> : null}
    </th>
  )
}

function AnswerCells({ poll, answer, locale }: CellProps & { poll: PollView }) {
  const t = getTranslator(locale, 'polls')
  if (!answer) {
    return (
      <td colSpan={poll.candidates.length}>
        <StateWord tone="quiet">{t('noAnswer')}</StateWord>
      </td>
    )
  }
  return poll.candidates.map(({ id, when }) => {
    const choice = answer.choices.get(id)
    return (
      <td key={id} data-label={formatDaysShort(when, locale)}>
        {choice ? <StateWord tone={choiceTones[choice]}>{t(`choices.${choice}`)}</StateWord> : '—'}
      </td>
    )
  })
}

function RecordCell({ city, href, locale }: { city: CityName; href: string | null; locale: Locale }) {
  const t = getTranslator(locale, 'polls')
  return (
    <td>
      {href ? (
        <WordLink href={href} aria-label={t('recordOf', { city: city.name })}>
          {t('record')}
        </WordLink>
      ) : null}
    </td>
  )
}
