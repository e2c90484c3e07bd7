import { fieldChanges } from '@/components/changes/field-changes'
import { FieldEntry } from '@/components/changes/field-entry'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { langIfOther } from '@/components/text/localized'
import { EmptyState } from '@/components/ui/empty-state'
import type { Change, History } from '@/lib/audit/queries'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { formatInstant } from '@/lib/time/format'
import { headline } from './headline'

type HistoryListProps = {
  history: History
  locale: Locale
  /** The reader's own. */
  timeZone: string
  /** The page's address, and whether it shows the latest changes. */
  path: string
  isLatest: boolean
}

/** What changed, the latest first, a page at a time. */
export function HistoryList({ history, locale, timeZone, path, isLatest }: HistoryListProps) {
  const t = getTranslator(locale, 'history')
  return (
    <Section id="changes" title={t('changes')}>
      {history.changes.length === 0 ? <EmptyState>{t(isLatest ? 'none' : 'noneOlder')}</EmptyState> : null}
      <ol className="item-list change-list">
        {history.changes.map((change) => (
          <ChangeEntry key={change.id} change={change} locale={locale} timeZone={timeZone} />
        ))}
      </ol>
      {history.older || !isLatest ? (
        <nav aria-label={t('pages')} className="actions sans">
          {isLatest ? null : <a href={path}>{t('latest')}</a>}
          {history.older ? <a href={`${path}?before=${history.older}`}>{t('older')}</a> : null}
        </nav>
      ) : null}
    </Section>
  )
}

type ChangeEntryProps = { change: Change; locale: Locale; timeZone: string }

function ChangeEntry({ change, locale, timeZone }: ChangeEntryProps) {
  const context = { locale, subject: change.subject.type, people: change.people, named: partNamedBy[change.action] }
  const fields = fieldChanges(change.before, change.after, context)
  return (
    <MarginRow
      as="li"
      margin={<time dateTime={change.at.toISOString()}>{formatInstant(change.at, locale, timeZone)}</time>}
    >
      <h3>{headline(change, locale)}</h3>
      <p className="sans small quiet">{whoText(change, locale)}</p>
      <SubjectText change={change} locale={locale} />
      {fields.map((field) => (
        <FieldEntry key={JSON.stringify(field)} field={field} locale={locale} />
      ))}
    </MarginRow>
  )
}

function whoText({ person, city, isErased, isByHerself, isByItself, isByLink }: Change, locale: Locale): string {
  const t = getTranslator(locale, 'history')
  if (isByHerself) return t('byHerself')
  if (isByItself) return t('byItself')
  if (isByLink && city) return t('byLink', { city })
  const name = person ?? t(isErased ? 'erasedPerson' : 'formerPerson')
  return city ? t('byForCity', { person: name, city }) : t('byAlone', { person: name })
}

/** Which one it was, where the record's own words do not say it: a reason or a translation names nothing. */
function SubjectText({ change, locale }: { change: Change; locale: Locale }) {
  const { text } = change.subject
  if (!text || namesSubject(change)) return null
  const readable = readText(text, locale)
  return <p lang={langIfOther(readable, locale)}>{readable.text}</p>
}

/** The field that tells apart what changed of a thing: a point of an agenda, a decision, a point of a hand-over, somebody who acts for a city. */
const partNamedBy: Record<string, string> = {
  'agenda.update': 'title',
  'decision.update': 'text',
  'handover.update': 'point',
  'delegate.update': 'personId',
}

/** The field of the words that a thing is called by: an activity's title, an indicator's name, an objective's or axis's text. */
const namedBy = (type: string) => (type === 'activity' ? 'title' : type === 'indicator' ? 'name' : 'text')

/** Whether the record shows these words: what was done to a part of the thing tells of the part's. */
function namesSubject({ action, before, after, subject }: Change): boolean {
  if (!action.startsWith(`${subject.type}.`) && action !== 'translation.update') return false
  const name = namedBy(subject.type)
  const [was, is] = [before, after].map((state) => JSON.stringify(new Map(Object.entries(state ?? {})).get(name)))
  return was !== is
}
