import type { ReactNode } from 'react'
import { Pieces } from '@/components/text/pieces'
import { DateMark } from '@/components/ui/date-mark'
import { Logo, type LogoProps } from '@/components/units/logo'
import type { Line, Placed } from '@/lib/deck/flow'
import type { Part } from '@/lib/deck/parts'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import type { Told } from '@/lib/i18n/told'
import { getTranslator } from '@/lib/i18n/translator'
import type { PlanReading } from '@/lib/plan-papers/reading'

/** What stands on every slide. */
export type SlideFrame = {
  locale: Locale
  /** One language, or two that stand beside each other. */
  languages: Locale[]
  network: string
  /** What the unit shows as its logo, with its acronym; null without one. */
  logo: (LogoProps['logo'] & { says: string }) | null
  foot: string
  /** How many slides there are. */
  count: number
  planHref: string
}

/** The `lang` attribute of words on a page in `locale`. */
const langOf = (lang: Locale, locale: Locale) => (lang === locale ? undefined : languageTags[lang])

/** A title of more letters is set smaller, so that the first slide stays as high as the window. */
const LONG_TITLE = 60

/** The first slide: what plan it is, whose, in which state, and where it is read; to who is about to present it, by which keys. */
export function OpeningSlide({ frame, plans }: { frame: SlideFrame; plans: PlanReading[] }) {
  const { locale } = frame
  const isLong = plans.some(({ title }) => title.text.length > LONG_TITLE)
  return (
    <Slide frame={frame} number={1} kind="opening">
      <Sides words={plans.map(({ unit }) => unit)} frame={frame} className="slide-unit" as="p" />
      <Sides
        words={plans.map(({ title }) => title)}
        frame={frame}
        className={`slide-title${isLong ? ' slide-title-long' : ''}`}
        as="h1"
      />
      <div className="slide-sides slide-small">
        {plans.map(({ locale: own, version, address }) => (
          <p key={own} lang={langOf(own, locale)}>
            {version}
            <br />
            {address}
          </p>
        ))}
      </div>
      <p className="slide-how no-print">{getTranslator(locale, 'planOut')('howToTurn')}</p>
    </Slide>
  )
}

/** A slide with its head and its entries. */
export function PartSlide({ frame, number, part }: { frame: SlideFrame; number: number; part: Part }) {
  const { heads, entries } = part
  return (
    <Slide frame={frame} number={number} kind="part" isSmaller={entries.some(({ scale }) => scale < 1)}>
      <Sides words={heads} frame={frame} className="slide-head" as="h2" />
      <ul className="slide-entries">
        {entries
          .filter(({ sides }) => sides.some((lines) => lines.length > 0))
          .map((entry) => (
            <Entry key={entry.y} entry={entry} frame={frame} />
          ))}
      </ul>
    </Slide>
  )
}

type SlideProps = {
  frame: SlideFrame
  number: number
  kind: 'opening' | 'part'
  /** Whether its texts are set smaller, so that they fit on one. */
  isSmaller?: boolean
  children: ReactNode
}

function Slide({ frame, number, kind, isSmaller, children }: SlideProps) {
  const { locale, network, logo, foot, count } = frame
  const label = getTranslator(locale, 'planOut')('slide', { number: String(number), count: String(count) })
  return (
    <section
      id={`slide-${number}`}
      className="slide"
      aria-label={label}
      data-kind={kind}
      data-languages={frame.languages.length}
      data-smaller={isSmaller || undefined}
    >
      <div className="slide-above">
        <p className="slide-network">{network}</p>
        {logo ? <Logo logo={logo} alt={kind === 'opening' ? logo.says : ''} className="slide-logo" /> : null}
      </div>
      <div className="slide-body">{children}</div>
      <div className="slide-foot">
        <p className="slide-source">{foot}</p>
        <Ways frame={frame} number={number} />
        <p className="slide-count" aria-hidden="true">
          {number} / {count}
        </p>
      </div>
    </section>
  )
}

/** To the slides before and after, and back to the plan. */
function Ways({ frame, number }: { frame: SlideFrame; number: number }) {
  const { locale, count, planHref } = frame
  const t = getTranslator(locale, 'planOut')
  return (
    <ul className="slide-ways no-print">
      {number > 1 ? (
        <li>
          <a href={`#slide-${number - 1}`}>{t('previous')}</a>
        </li>
      ) : null}
      {number < count ? (
        <li>
          <a href={`#slide-${number + 1}`}>{t('next')}</a>
        </li>
      ) : null}
      <li>
        <a href={planHref}>{t('backToPlan')}</a>
      </li>
    </ul>
  )
}

type SidesProps = { words: Told[]; frame: SlideFrame; className: string; as: 'h1' | 'h2' | 'p' }

/** The same words in each language, and what must be said of the language in which they stand. */
function Sides({ words, frame: { locale, languages }, className, as: Tag }: SidesProps) {
  const sides = words.flatMap((one, side) => {
    const own = languages[side]
    return own ? [{ ...one, own }] : []
  })
  return (
    <div className={className}>
      <Tag className="slide-sides">
        {sides.map(({ text, lang, own }, side) => (
          <span key={own} lang={langOf(lang, locale)}>
            {side === 0 ? text : ` ${text}`}
          </span>
        ))}
      </Tag>
      {sides.some(({ note }) => note) ? (
        <div className="slide-sides">
          {sides.map(({ note, own }) => (
            <p key={own} className="slide-note" lang={langOf(own, locale)}>
              {note}
            </p>
          ))}
        </div>
      ) : null}
    </div>
  )
}

function Entry({ entry: { label, mark, sides }, frame }: { entry: Placed; frame: SlideFrame }) {
  const { locale, languages } = frame
  return (
    <li className="slide-entry" data-margin={label?.style} data-marked={mark ? true : undefined}>
      {label ? (
        <p className={`slide-label slide-${label.style}`} lang={langOf(label.lang, locale)}>
          {label.text}
        </p>
      ) : null}
      {mark ? (
        <span className="slide-mark">
          <DateMark state={mark.is} label={mark.says} />
        </span>
      ) : null}
      {languages.map((language, side) => (
        <div key={language} className={side === 0 ? 'slide-first' : 'slide-second'}>
          {sides[side]?.map((line) => (
            <EntryLine key={`${line.style} ${line.text}`} line={line} locale={locale} />
          ))}
        </div>
      ))}
    </li>
  )
}

function EntryLine({ line: { text, lang, style, pieces }, locale }: { line: Line; locale: Locale }) {
  return (
    <p className={`slide-${style}`} lang={langOf(lang, locale)}>
      <Pieces pieces={pieces ?? [{ text }]} />
    </p>
  )
}
