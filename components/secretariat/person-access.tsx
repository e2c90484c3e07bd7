import { ActionButton } from '@/components/forms/action-button'
import { ActionForm } from '@/components/forms/action-form'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { WordLink } from '@/components/ui/button'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { suspendPersonAction, unsuspendPersonAction } from '@/lib/people/actions'
import type { PersonView } from '@/lib/people/queries'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/when'
import type { EditPlace } from '@/lib/workspace/edit-place'

type PersonAccessProps = {
  person: PersonView
  locale: Locale
  place: EditPlace
  /** The network's: the day of a suspension is told in it. */
  timeZone: string
  canChange: boolean
  /** Nobody is offered to suspend herself. */
  isViewer: boolean
}

/** Whether somebody can sign in, and the ways to change that. */
export function PersonAccess({ person, locale, place, timeZone, canChange, isViewer }: PersonAccessProps) {
  const { id, version, suspendedAt } = person
  const t = getTranslator(locale, 'secretariat')
  const isAsking = canChange && !isViewer && !suspendedAt && place.editing === 'access'
  return (
    <Section id="access" title={t('people.access')}>
      <MarginRow>
        <StatusLine>{place.savedText('access', locale)}</StatusLine>
        {suspendedAt ? (
          <>
            <p>{t('people.suspendedSince', { date: formatDate(todayIn(timeZone, suspendedAt), locale) })}</p>
            {canChange ? (
              <ActionButton
                action={unsuspendPersonAction}
                hidden={{ id, version: String(version) }}
                returnTo={place.saved('access', 'restored')}
              >
                {t('people.unsuspend')}
              </ActionButton>
            ) : null}
          </>
        ) : (
          <p>{t('people.openAccess')}</p>
        )}
        {isViewer ? <p className="quiet">{t('people.isYou')}</p> : null}
        {isAsking ? (
          <ActionForm
            id="access"
            label={t('people.suspend')}
            action={suspendPersonAction}
            hidden={{ id }}
            version={version}
            returnTo={place.saved('access')}
            submit={t('people.suspendNow')}
            cancel={{ label: getTranslator(locale, 'common')('cancel'), href: place.at('access') }}
          >
            <p>{t('people.suspendMeans')}</p>
          </ActionForm>
        ) : null}
        {canChange && !isViewer && !suspendedAt && !isAsking ? (
          <WordLink href={place.edit('access')}>{t('people.suspend')}</WordLink>
        ) : null}
      </MarginRow>
    </Section>
  )
}
