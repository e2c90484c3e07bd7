import { type Locale, languageTags } from './locales'

const KILO = 1024

/** The size of a file as its reader's computer would say it: "812 kB", "2,3 MB". */
export function formatSize(bytes: number, locale: Locale): string {
  const isSmall = bytes < KILO * KILO
  const value = isSmall ? Math.max(1, Math.round(bytes / KILO)) : bytes / (KILO * KILO)
  return new Intl.NumberFormat(languageTags[locale], {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value)
}
