import { cityLang } from '@/components/cities/city-emblem-line'
import { MarginRow } from '@/components/layout/margin-row'
import { EmptyState } from '@/components/ui/empty-state'
import { StateWord } from '@/components/ui/state-word'
import { EditableSection } from '@/components/workspace/editable-section'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { AttendanceLine, AttendanceView } from '@/lib/meetings/held-view'
import { countPresent, type Presence } from '@/lib/meetings/rules'
import { can } from '@/lib/permissions/authorize'
import { peopleText } from './answer-text'
import { AttendanceForm } from './attendance-form'
import type { MeetingProps } from './meeting-props'

const tones = { ON_SITE: 'accent', REMOTE: 'accent', EXCUSED: 'quiet', ABSENT: 'quiet' } as const

type AttendanceSectionProps = MeetingProps & {
  attendance: AttendanceView
  /** False before the meeting has begun, and of one that is off. */
  canBeRecorded: boolean
}

/** Who was there: in numbers, city by city, and the guests. The whole sheet is one form. */
export function AttendanceSection(props: AttendanceSectionProps) {
  const { viewer, locale, place, activity, attendance, canBeRecorded } = props
  const t = getTranslator(locale, 'held')
  return (
    <>
      <EditableSection
        id="attendance"
        title={t('attendance.title')}
        locale={locale}
        place={place}
        canEdit={canBeRecorded && can(viewer, 'attendance.record', activity.resource)}
        editLabel={t('attendance.edit')}
        form={() => <AttendanceForm {...props} />}
      >
        {attendance.version === 0 ? (
          <EmptyState>{t('attendance.none')}</EmptyState>
        ) : (
          <Totals attendance={attendance} locale={locale} />
        )}
      </EditableSection>
      {attendance.version > 0 && place.editing !== 'attendance' ? (
        <Sheet attendance={attendance} locale={locale} />
      ) : null}
    </>
  )
}

type SheetProps = { attendance: AttendanceView; locale: Locale }

function Totals({ attendance: { lines, guestCount, guests }, locale }: SheetProps) {
  const t = getTranslator(locale, 'held')
  const present = countPresent(lines.flatMap(({ presence }) => (presence ? [presence] : [])))
  return (
    <div className="part">
      {present.cities > 0 ? (
        <p>{t('attendance.total', { cities: present.cities, people: peopleText(present, locale) })}</p>
      ) : null}
      {guestCount > 0 ? <p>{t('attendance.guests', { count: guestCount })}</p> : null}
      {guests.length > 0 ? (
        <ul className="delegation">
          {guests.map(({ name, office }) => (
            <li key={`${name} ${office}`}>
              {name}
              {office ? `, ${office}` : null}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function Sheet({ attendance, locale }: SheetProps) {
  const t = getTranslator(locale, 'held')
  const word = ({ presence }: AttendanceLine) =>
    presence ? t(`attendance.presences.${presence.presence}`) : t('attendance.unsaid')
  const tone = (presence: Presence | undefined) => (presence ? tones[presence] : 'quiet')
  return (
    <ul className="item-list attendance-sheet">
      {attendance.lines.map((line) => (
        <MarginRow
          key={line.city.id}
          as="li"
          rule="hair"
          margin={<StateWord tone={tone(line.presence?.presence)}>{word(line)}</StateWord>}
        >
          <p>
            <strong lang={cityLang(line.city, locale)}>{line.city.name}</strong>
          </p>
          {line.presence ? <p>{peopleText(line.presence, locale)}</p> : null}
        </MarginRow>
      ))}
    </ul>
  )
}
