import { langIfOther } from '@/components/text/localized'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Clash } from '@/lib/schedule/clashes'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import type { ActivityView } from '@/lib/schedule/view'
import { formatList } from '@/lib/time/format'
import type { ShownSchedule } from './shown-schedule'

type ClashLinesProps = { activity: ActivityView; shown: Pick<ShownSchedule, 'clashes' | 'locale' | 'hrefOf'> }

/** With which activities of other units this one falls on the same day, and which cities would have to be at both. */
export function ClashLines({ activity, shown: { clashes, locale, hrefOf } }: ClashLinesProps) {
  const t = getTranslator(locale, 'scheduleViews')
  return (clashes.get(activity.id) ?? []).map((clash) => (
    <p className="clash" key={clash.with.id}>
      {t.rich(hasSameDays(activity, clash.with) ? 'clash.sameDays' : 'clash.someDays', {
        a: (title) => (
          <a href={hrefOf(clash.with)} lang={langIfOther(readActivityTitle(clash.with, locale), locale)}>
            {title}
          </a>
        ),
        title: readActivityTitle(clash.with, locale).text,
        unit: clash.with.unit.acronym,
        cities: citiesText(clash, locale),
      })}
    </p>
  ))
}

/** Where there is little room: with which activities alone. The list says which cities. */
export function ClashNames({ activity, shown: { clashes, locale, hrefOf } }: ClashLinesProps) {
  const t = getTranslator(locale, 'scheduleViews')
  return (clashes.get(activity.id) ?? []).map(({ with: other }) => {
    const title = readActivityTitle(other, locale)
    return (
      <p className="clash" key={other.id}>
        {t.rich('clash.short', {
          a: (text) => (
            <a href={hrefOf(other)} lang={langIfOther(title, locale)}>
              {text}
            </a>
          ),
          title: title.text,
          unit: other.unit.acronym,
        })}
      </p>
    )
  })
}

function hasSameDays(one: ActivityView, other: ActivityView): boolean {
  return one.when.startsOn === other.when.startsOn && one.when.endsOn === other.when.endsOn
}

const NAMED_CITIES = 4

/** "Canoas, Lo Prado e mais 7 cidades". */
function citiesText({ cities }: Clash<ActivityView>, locale: Locale): string {
  const t = getTranslator(locale, 'scheduleViews')
  const named = cities.slice(0, cities.length > NAMED_CITIES + 1 ? NAMED_CITIES : cities.length)
  const rest = cities.length - named.length
  const words = named.map(({ name }) => name)
  return formatList(rest > 0 ? [...words, t('moreCities', { count: rest })] : words, locale)
}
