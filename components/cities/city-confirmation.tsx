import { ActionButton } from '@/components/forms/action-button'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { StatusLine } from '@/components/ui/status-line'
import { getTranslator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'
import type { CityBlockProps } from './city-blocks'

type CityConfirmationProps = CityBlockProps & {
  /** The day (YYYY-MM-DD) from which on a confirmation leaves nothing to ask. */
  since: string
}

/** "Everything still true": when it was last said, and the button that says it today. */
export function CityConfirmation({ city, locale, place, ground, since }: CityConfirmationProps) {
  const t = getTranslator(locale, 'cities')
  const { confirmedOn } = city
  const isDone = confirmedOn !== null && confirmedOn >= since
  return (
    <Section id="confirmation" title={t('edit.confirmTitle')}>
      <MarginRow>
        <StatusLine>{place.outcomeOf('confirmation') ? t('edit.confirmed') : null}</StatusLine>
        <p>{confirmedOn ? t('confirmedOn', { date: formatDate(confirmedOn, locale) }) : t('notConfirmed')}</p>
        {isDone ? null : (
          <>
            <p>{t('edit.confirmMeans')}</p>
            <div className="actions">
              <ActionButton
                action={ground.actions.confirm}
                hidden={{ id: city.id, ...ground.hidden, version: String(city.version) }}
                returnTo={place.saved('confirmation')}
                look="primary"
              >
                {t('edit.confirm')}
              </ActionButton>
            </div>
          </>
        )}
      </MarginRow>
    </Section>
  )
}
