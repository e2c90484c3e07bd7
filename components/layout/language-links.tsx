export interface LanguageLink {
  /** The language's own name: "Español". */
  label: string
  /** BCP 47, for `lang` and `hreflang`. */
  lang: string
  /** This page in that language. */
  href: string
  current?: boolean
}

/** This page in its other languages, each in its own name. Never flags: a language is not a country. */
export function LanguageLinks({ languages, label }: { languages: LanguageLink[]; label: string }) {
  return (
    <nav aria-label={label}>
      <ul>
        {languages.map((language) => (
          <li key={language.lang}>
            <a
              href={language.href}
              lang={language.lang}
              hrefLang={language.lang}
              aria-current={language.current ? 'true' : undefined}
            >
              {language.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
