import { MarginRow } from '@/components/layout/margin-row'
import { Localized } from '@/components/text/localized'
import { DateMark, type DateMarkState } from '@/components/ui/date-mark'
import { missingOf } from '@/lib/handover/rules'
import type { HandoverView } from '@/lib/handover/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatDate, formatList } from '@/lib/time/format'
import { type Precision, todayIn } from '@/lib/time/when'

type HandoverPartProps = { handover: HandoverView; locale: Locale; hasMandateEnded: boolean }

const marks: Record<Precision, DateMarkState> = { YEAR: 'year', MONTH: 'month', DAY: 'day', TIME: 'day' }

/** Who hands over to whom, when, and where that stands. */
export function HandoverHead({ handover, locale, hasMandateEnded }: HandoverPartProps) {
  const t = getTranslator(locale, 'handover')
  const { outgoing, successor, day, calledOff, openedBy, openedAt, unit, state } = handover
  const openedOn = formatDate(todayIn(unit.network.timeZone, openedAt), locale)
  return (
    <MarginRow
      rule="strong"
      margin={
        day ? (
          <>
            <DateMark state={marks[day.startPrecision]} label={t(`precision.${day.startPrecision}`)} />{' '}
            {formatDate(day.startsOn, locale, day.startPrecision)}
          </>
        ) : (
          t('noDay')
        )
      }
    >
      <p>
        {successor
          ? t('fromTo', { outgoing: outgoing.name, successor: successor.name })
          : t('fromUnknown', { outgoing: outgoing.name })}
        .
      </p>
      <p>{stateSentence(handover, locale, hasMandateEnded)}</p>
      {state === 'missed' ? <p>{t(hasMandateEnded ? 'afterEnded' : 'afterMissed')}</p> : null}
      {calledOff?.reason ? (
        <p>
          {t('reason')}: <Localized value={calledOff.reason} locale={locale} />
        </p>
      ) : null}
      <p className="sans small quiet">{t(`opened.${openedBy}`, { date: openedOn })}</p>
    </MarginRow>
  )
}

function stateSentence(handover: HandoverView, locale: Locale, hasMandateEnded: boolean): string {
  const t = getTranslator(locale, 'handover')
  const { state, day, calledOff, unit } = handover
  if (state === 'open') return t('state.open', { missing: missingWords(handover, locale) })
  if (state === 'missed') return t(hasMandateEnded ? 'state.ended' : 'state.missed')
  if (state === 'calledOff') {
    return t('state.calledOff', {
      date: calledOff ? formatDate(todayIn(unit.network.timeZone, calledOff.at), locale) : '',
    })
  }
  return t(`state.${state}`, { date: day ? formatDate(day.startsOn, locale, day.startPrecision) : '' })
}

function missingWords({ day, successor, confirmed, calledOff, mandate, outgoing }: HandoverView, locale: Locale) {
  const t = getTranslator(locale, 'handover')
  const missing = missingOf({
    ...{ day, successor },
    isConfirmedByOutgoing: confirmed.outgoing !== null,
    isConfirmedBySuccessor: confirmed.successor !== null,
    isCalledOff: calledOff !== null,
    outgoingEndsOn: mandate.endsOn,
  })
  return formatList(
    missing.map((what) => t(`missing.${what}`, { city: outgoing.name })),
    locale,
  )
}
