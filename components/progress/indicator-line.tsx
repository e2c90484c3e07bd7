import { Localized } from '@/components/text/localized'
import type { Decimal } from '@/lib/i18n/decimal'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { latestReading, standingOf } from '@/lib/progress/indicator-rules'
import { type DateSpan, type Figures, figureWords } from '@/lib/progress/indicator-words'
import type { IndicatorView } from '@/lib/progress/queries'
import { MeasureText } from './measure-text'

/** Where an indicator stood and where it is to be, as the plan says it; `latest` is what was measured, which no plan says. */
function IndicatorFigures({
  figures,
  latest = null,
  locale,
}: {
  figures: Figures
  latest?: Parameters<typeof figureWords>[1]
  locale: Locale
}) {
  const words = figureWords(figures, latest, locale)
  return (
    <p className="sans small figures">
      {words.map((piece, index) => (
        <span key={piece}>
          {index > 0 ? ' → ' : null}
          <span className="indicator-piece">
            <MeasureText text={piece} measuredIn={figures.measuredIn} locale={locale} />
          </span>
        </span>
      ))}
    </p>
  )
}

/** What is measured, in the reader's language or as it was written. */
function IndicatorName({ name, locale }: { name: LocalizedText; locale: Locale }) {
  return <Localized value={name} locale={locale} as="p" className="indicator-name" />
}

/** An indicator as the plan says it: what is measured, from where, to where and until when. */
export function PlannedIndicator({
  indicator,
  locale,
}: {
  indicator: Figures & { name: LocalizedText }
  locale: Locale
}) {
  return (
    <>
      <p className="sans small quiet">{getTranslator(locale, 'indicators')('label')}</p>
      <IndicatorName name={indicator.name} locale={locale} />
      <IndicatorFigures figures={indicator} locale={locale} />
    </>
  )
}

/** An indicator with what was measured last and how far on the way that is. */
export function IndicatorStanding({ indicator, locale }: { indicator: IndicatorView; locale: Locale }) {
  const latest = latestReading(indicator.readings)
  return (
    <>
      <IndicatorMeasured indicator={indicator} latest={latest} locale={locale} />
      {latest ? null : <p className="sans small quiet">{getTranslator(locale, 'indicators')('notMeasured')}</p>}
    </>
  )
}

type MeasuredProps = {
  indicator: Figures & { name: LocalizedText }
  latest: { value: Decimal; when: DateSpan } | null
  locale: Locale
}

/** The same, of what is known of it: nothing is said where nothing was measured. */
export function IndicatorMeasured({ indicator, latest, locale }: MeasuredProps) {
  const { isMet, share } = standingOf(indicator, latest?.value ?? null)
  return (
    <>
      <IndicatorName name={indicator.name} locale={locale} />
      <IndicatorFigures figures={indicator} latest={latest} locale={locale} />
      {share !== null ? <ShareBar share={share} locale={locale} /> : null}
      {isMet ? <p className="sans small">{getTranslator(locale, 'indicators')('met')}</p> : null}
    </>
  )
}

const [WIDTH, HEIGHT] = [160, 8]

/** How much of the way is done, as a line: what is done is thick, the rest thin, the target a stroke across. */
function ShareBar({ share, locale }: { share: number; locale: Locale }) {
  // Rounded down: what is nearly there is not there.
  const percent = Math.floor(share * 100) / 100
  const text = new Intl.NumberFormat(languageTags[locale], { style: 'percent' }).format(percent)
  const middle = HEIGHT / 2
  return (
    <svg
      className="share-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={getTranslator(locale, 'indicators')('share', { share: text })}
    >
      <path d={`M0 ${middle}H${WIDTH}M${WIDTH - 0.5} 0V${HEIGHT}`} className="way" />
      {share > 0 ? <path d={`M0 ${middle}H${Math.round(share * WIDTH)}`} className="done" /> : null}
    </svg>
  )
}
