import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import type { ChecklistLine, ChecklistPoint, LineFact } from '@/lib/handover/checklist-view'
import { pointSentence, type ReadWords, readFact, readLineName } from '@/lib/handover/checklist-words'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

type ChecklistProps = {
  checklist: readonly ChecklistPoint[]
  /** The unit's address in the workspace. */
  home: string
  locale: Locale
}

/** What the data say: what is open, what is in order, what to know. */
export function HandoverChecklist({ checklist, home, locale }: ChecklistProps) {
  const t = getTranslator(locale, 'handoverOut')
  const of = (state: ChecklistPoint['state']) => checklist.filter((point) => point.state === state)
  const [open, settled, known] = [of('open'), of('settled'), of('known')]
  return (
    <>
      <Section id="checklist" title={t('checklist.title')} lead={t('checklist.lead')}>
        {open.length === 0 ? (
          <MarginRow>
            <p>{t('checklist.nothingOpen')}</p>
          </MarginRow>
        ) : null}
        {open.map((point) => (
          <Point key={point.name} {...{ point, home, locale }} />
        ))}
      </Section>
      {settled.length > 0 ? (
        <Section id="settled" title={t('checklist.settledTitle')}>
          <MarginRow>
            <ul className="stacked quiet">
              {settled.map((point) => (
                <li key={point.name}>{pointSentence(point, locale)}</li>
              ))}
            </ul>
          </MarginRow>
        </Section>
      ) : null}
      {known.length > 0 ? (
        <Section id="known" title={t('checklist.knownTitle')}>
          {known.map((point) => (
            <Point key={point.name} {...{ point, home, locale }} />
          ))}
        </Section>
      ) : null}
    </>
  )
}

type PointProps = { point: ChecklistPoint; home: string; locale: Locale }

function Point({ point, home, locale }: PointProps) {
  return (
    <MarginRow rule="hair">
      <h3>
        {point.at ? <a href={`${home}/${point.at}`}>{pointSentence(point, locale)}</a> : pointSentence(point, locale)}
      </h3>
      <ul className="stacked">
        {point.lines.map((line) => (
          <Line key={line.key} {...{ line, home, locale }} />
        ))}
      </ul>
    </MarginRow>
  )
}

function Line({ line, home, locale }: { line: ChecklistLine; home: string; locale: Locale }) {
  return (
    <li>
      <a href={`${home}/${line.at}`}>
        <Words words={readLineName(line.name, locale)} locale={locale} />
      </a>
      {line.facts.length > 0 ? (
        <span className="block sans small quiet">
          {line.facts.map((fact, index) => (
            <span key={JSON.stringify(fact)}>
              {index > 0 ? ' · ' : null}
              <Fact fact={fact} locale={locale} />
            </span>
          ))}
        </span>
      ) : null}
    </li>
  )
}

function Fact({ fact, locale }: { fact: LineFact; locale: Locale }) {
  const words = <Words words={readFact(fact, locale)} locale={locale} />
  if (fact.is !== 'link' && fact.is !== 'joiningLink') return words
  return (
    <a href={fact.url} rel="noopener nofollow ugc">
      {words}
    </a>
  )
}

function Words({ words, locale }: { words: ReadWords; locale: Locale }) {
  return words.lang === locale ? words.text : <span lang={languageTags[words.lang]}>{words.text}</span>
}
