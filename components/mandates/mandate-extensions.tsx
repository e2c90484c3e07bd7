import { Localized } from '@/components/text/localized'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { dateText, isLaterWithin } from '@/lib/mandates/mandate-period'
import type { MandateExtensionView } from '@/lib/mandates/queries'

type MandateExtensionsProps = { extensions: readonly MandateExtensionView[]; locale: Locale }

/** "Prorrogado de dezembro de 2016 a dezembro de 2017: Cúpula adiada", a line for each time; the reason says where its language is another. */
export function MandateExtensions({ extensions, locale }: MandateExtensionsProps) {
  const t = getTranslator(locale, 'mandates')
  return extensions.map(({ fromEndsOn, fromPrecision, toEndsOn, toPrecision, reason }) => (
    <span className="block period" key={`${fromEndsOn} ${toEndsOn}`}>
      {t(isLaterWithin(fromEndsOn, toEndsOn, toPrecision) ? 'extendedWithin' : 'extended', {
        from: dateText(fromEndsOn, fromPrecision, locale),
        to: dateText(toEndsOn, toPrecision, locale),
      })}{' '}
      <Localized value={reason} locale={locale} />
    </span>
  ))
}
