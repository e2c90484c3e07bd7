import { CityPlace } from '@/components/cities/city-emblem-line'
import { MarginRow } from '@/components/layout/margin-row'
import { NumberedItem, NumberedList } from '@/components/layout/numbered-list'
import { Section } from '@/components/layout/section'
import { LocalizedMarkdown } from '@/components/text/markdown'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listDecisions } from '@/lib/meetings/decision-queries'
import { findMinutes, findPublicAttendance } from '@/lib/meetings/held-queries'
import type { PublicAttendance } from '@/lib/meetings/held-view'
import type { ActivityPageView } from '@/lib/schedule/activity-queries'
import { peopleText } from './answer-text'
import { DecisionText } from './decision-text'

/** What everybody may know of a meeting that was held: which cities were there and how many people and, once they are published, decisions and minutes. */
export async function PublicHeld({ activity, locale }: { activity: ActivityPageView; locale: Locale }) {
  const [attendance, decisions, minutes] = await Promise.all([
    findPublicAttendance(activity),
    listDecisions(null, activity),
    findMinutes(null, activity),
  ])
  const t = getTranslator(locale, 'held')
  return (
    <>
      {attendance ? <Attendance attendance={attendance} locale={locale} /> : null}
      {decisions.length > 0 ? (
        <Section id="decisions" title={t('decisions.title')}>
          <NumberedList>
            {decisions.map((decision) => (
              <NumberedItem key={decision.id} number={decision.position}>
                <DecisionText decision={decision} locale={locale} />
              </NumberedItem>
            ))}
          </NumberedList>
        </Section>
      ) : null}
      {minutes ? (
        <Section id="minutes" title={t('minutes.title')}>
          <MarginRow>
            <LocalizedMarkdown value={minutes.text} locale={locale} top={3} />
          </MarginRow>
        </Section>
      ) : null}
    </>
  )
}

function Attendance({ attendance, locale }: { attendance: PublicAttendance; locale: Locale }) {
  const t = getTranslator(locale, 'held')
  const { cities, guests } = attendance
  return (
    <Section id="attendance" title={t('attendance.title')}>
      <MarginRow>
        <div className="part">
          {cities.length > 0 ? (
            <p>{t('attendance.total', { cities: cities.length, people: peopleText(attendance, locale) })}</p>
          ) : null}
          <ul>
            {cities.map((city) => (
              <li key={city.id}>
                <CityPlace city={city} locale={locale} />: {peopleText(city, locale)}
              </li>
            ))}
          </ul>
          {guests > 0 ? <p>{t('attendance.guests', { count: guests })}</p> : null}
        </div>
      </MarginRow>
    </Section>
  )
}
