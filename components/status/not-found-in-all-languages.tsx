import { EnlaceMark } from '@/components/layout/enlace-mark'
import { languageNames, languageTags, locales } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

/** "This page does not exist" in every language of the site, each with its own ways on. */
export function NotFoundInAllLanguages() {
  return (
    <main id="content" className="page page-main">
      <div className="margin-row">
        <p className="margin enlace">
          <EnlaceMark /> Enlace
        </p>
      </div>
      {locales.map((locale, index) => {
        const t = getTranslator(locale, 'status')
        const Heading = index === 0 ? 'h1' : 'h2'
        return (
          <section key={locale} lang={languageTags[locale]} className="margin-row ruled-strong">
            <div className="margin">
              <p className="margin-title small-caps">{languageNames[locale]}</p>
            </div>
            <div className="main">
              <Heading className="same-title">{t('notFound.title')}</Heading>
              <p>{t('notFound.lead')}</p>
              <ul className="word-links">
                <li>
                  <a href={`/${locale}`}>{t('home')}</a>
                </li>
                <li>
                  <a href={`/${locale}/cities`}>{t('cities')}</a>
                </li>
              </ul>
            </div>
          </section>
        )
      })}
    </main>
  )
}
