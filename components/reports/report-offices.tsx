import { CityEmblemLine } from '@/components/cities/city-emblem-line'
import { MarginRow } from '@/components/layout/margin-row'
import { Localized } from '@/components/text/localized'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { mandatePeriod, roleKey } from '@/lib/mandates/mandate-period'
import type { ReportCity, ReportContent } from '@/lib/reports/report-content'
import { mandateChangeText } from '@/lib/reports/words'
import { todayIn } from '@/lib/time/when'

type OfficesProps = { content: ReportContent; locale: Locale }

/** Who coordinated, and what changed in the mandates. */
export function ReportOffices({ content, locale }: OfficesProps) {
  const { offices, mandateChanges, network, asOf } = content
  const t = getTranslator(locale, 'reportOut')
  const mandates = getTranslator(locale, 'mandates')
  const day = todayIn(network.timeZone, new Date(asOf))
  return (
    <>
      <MarginRow id="offices" title={t('offices')} rule="hair">
        {offices.length === 0 ? <p className="quiet">{t('noOffices')}</p> : null}
        <ul className="stacked">
          {offices.map((office) => (
            <li key={`${office.role} ${office.city.slug} ${office.startsOn}`}>
              <CityEmblemLine city={lineOf(office.city)} locale={locale} linked={false}>
                <span className="block">
                  {mandates(roleKey(office))} · {mandatePeriod(office, locale, day)}
                </span>
              </CityEmblemLine>
            </li>
          ))}
        </ul>
      </MarginRow>
      {mandateChanges.length > 0 ? (
        <MarginRow id="mandate-changes" title={t('changes')} rule="hair">
          <ul className="stacked">
            {mandateChanges.map((change) => (
              <li key={`${change.change} ${change.role} ${change.city.slug} ${change.at.on}`}>
                <Change change={change} locale={locale} />
              </li>
            ))}
          </ul>
        </MarginRow>
      ) : null}
    </>
  )
}

function Change({ change, locale }: { change: ReportContent['mandateChanges'][number]; locale: Locale }) {
  const words = <p>{mandateChangeText(change, locale)}</p>
  if (change.change !== 'extended') return words
  return (
    <>
      {words}
      <Localized value={change.reason} locale={locale} as="p" className="quiet" />
    </>
  )
}

/** In the shape of today's, without what it says of itself and without a link: it may have left the network since. */
const lineOf = (city: ReportCity) => ({ ...city, id: city.slug, motto: null, isDemo: false, isArchived: true })
