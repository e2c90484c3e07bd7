import { cityLang } from '@/components/cities/city-emblem-line'
import { getTranslator } from '@/lib/i18n/translator'
import { choiceQuery, type ScheduleChoice, withoutFilters } from '@/lib/schedule/choice'
import type { ShownSchedule } from './shown-schedule'

/** How many there are, and by what they were chosen: in words that stay on paper, each with the way to take it back. */
export function ChosenWords({ shown, count }: { shown: ShownSchedule; count: number }) {
  const { activities, at, choice, locale } = shown
  const t = getTranslator(locale, 'scheduleViews')
  const total = activities.length
  const chosen = chosenOf(shown)
  return (
    <div className="chosen-words sans">
      <p>{count === total ? t('count', { count }) : t('countOf', { shown: count, count: total })}</p>
      {chosen.length > 0 ? (
        <ul>
          {chosen.map(({ words, lang, without }) => (
            <li key={words}>
              <span lang={lang}>{words}</span>{' '}
              <a
                className="no-print"
                href={`${at}${choiceQuery({ ...choice, ...without })}`}
                aria-label={t('removeChoice', { choice: words })}
              >
                {t('remove')}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

type Chosen = { words: string; lang?: string; without: Partial<ScheduleChoice> }

function chosenOf({ choice, options, locale }: ShownSchedule): Chosen[] {
  const t = getTranslator(locale, 'scheduleViews')
  const words = getTranslator(locale, 'schedule')
  const unit = options.units.find(({ slug }) => slug === choice.unit)
  const city = options.cities.find(({ slug }) => slug === choice.city)
  const parts: (Chosen | null)[] = [
    unit ? { words: t('chosen.unit', { unit: unit.acronym }), without: { unit: null } } : null,
    city
      ? { words: t('chosen.city', { city: city.name }), lang: cityLang(city, locale), without: { city: null } }
      : null,
    choice.kind
      ? { words: t('chosen.kind', { kind: words(`kinds.${choice.kind}`).toLowerCase() }), without: { kind: null } }
      : null,
    choice.status
      ? {
          words: t('chosen.status', { status: words(`states.${choice.status}`).toLowerCase() }),
          without: { status: null },
        }
      : null,
    choice.mine ? { words: t('chosen.mine'), without: { mine: false } } : null,
    choice.show === 'all' ? null : { words: t(`chosen.${choice.show}`), without: { show: 'all' } },
    choice.view === 'list' && choice.year !== null
      ? { words: t('chosen.year', { year: String(choice.year) }), without: { year: null } }
      : null,
  ]
  return parts.filter((part) => part !== null)
}

/** The way back to everything, from where nothing is left. */
export function ShowAll({ shown: { at, choice, locale } }: { shown: ShownSchedule }) {
  const everything = { ...withoutFilters(choice), show: 'all', year: null } as const
  return <a href={`${at}${choiceQuery(everything)}`}>{getTranslator(locale, 'scheduleViews')('showAll')}</a>
}
