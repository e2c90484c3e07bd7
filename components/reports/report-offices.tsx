import { CityEmblemLine } from '@/components/cities/city-emblem-line'
import { LanguagePair, sideIn } from '@/components/layout/language-pair'
import { PairedCity } from '@/components/plan/plan-coordination'
import { Localized } from '@/components/text/localized'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { mandatePeriod, roleKey } from '@/lib/mandates/mandate-period'
import type { ReportCity, ReportContent } from '@/lib/reports/report-content'
import { mandateChangeText } from '@/lib/reports/words'
import { todayIn } from '@/lib/time/when'
import { MarginPart, type ReportLanguages, type ReportPartProps } from './report-part'

/** Who coordinated, and what changed in the mandates. */
export function ReportOffices({ content, ...languages }: Omit<ReportPartProps, 'words'>) {
  const { offices, mandateChanges } = content
  return (
    <>
      <MarginPart {...languages} id="offices" title="offices" rule="hair">
        {offices.length === 0 ? (
          <p className="quiet">{getTranslator(languages.locale, 'reportOut')('noOffices')}</p>
        ) : null}
        <ul className={languages.second ? 'item-list' : 'stacked'}>
          {offices.map((office) => (
            <Office
              key={`${office.role} ${office.city.slug} ${office.startsOn}`}
              office={office}
              content={content}
              {...languages}
            />
          ))}
        </ul>
      </MarginPart>
      {mandateChanges.length > 0 ? <Changes content={content} {...languages} /> : null}
    </>
  )
}

type OfficeProps = ReportLanguages & {
  office: ReportContent['offices'][number]
  content: Pick<ReportContent, 'network' | 'asOf'>
}

function Office({ office, content: { network, asOf }, locale, second }: OfficeProps) {
  const day = todayIn(network.timeZone, new Date(asOf))
  const held = (language: Locale) =>
    `${getTranslator(language, 'mandates')(roleKey(office))} · ${mandatePeriod(office, language, day)}`
  const city = lineOf(office.city)
  if (second) return <PairedCity city={city} locale={locale} second={second} below={held} />
  return (
    <li>
      <CityEmblemLine city={city} locale={locale} linked={false}>
        <span className="block">{held(locale)}</span>
      </CityEmblemLine>
    </li>
  )
}

function Changes({ content: { mandateChanges }, locale, second }: Omit<ReportPartProps, 'words'>) {
  return (
    <MarginPart locale={locale} second={second} id="mandate-changes" title="changes" rule="hair">
      <ul className={second ? 'item-list' : 'stacked'}>
        {mandateChanges.map((change) => {
          const key = `${change.change} ${change.role} ${change.city.slug} ${change.at.on}`
          const told = (language: Locale) => <Change change={change} locale={language} />
          if (!second) return <li key={key}>{told(locale)}</li>
          return (
            <LanguagePair
              key={key}
              as="li"
              first={sideIn(locale, told(locale))}
              second={sideIn(second, told(second))}
            />
          )
        })}
      </ul>
    </MarginPart>
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
