import type { ReactNode } from 'react'
import { LanguagePair } from '@/components/layout/language-pair'
import { NumberedItem, NumberedList } from '@/components/layout/numbered-list'
import { Section } from '@/components/layout/section'
import { ObjectiveMeasures } from '@/components/progress/objective-measures'
import { Localized, langIfOther, TextNote } from '@/components/text/localized'
import { PairedWords } from '@/components/text/paired-words'
import { EmptyState } from '@/components/ui/empty-state'
import type { ContentItem, PlanContent } from '@/lib/editions/plan-content'
import { type Locale, languageNames, languageTags } from '@/lib/i18n/locales'
import { type LocalizedText, readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { ItemKind } from '@/lib/plan/numbered-items'

const itemTexts = {
  objective: { id: 'objectives', title: 'objectives', none: 'noObjectives' },
  axis: { id: 'axes', title: 'axes', none: 'noAxes' },
} as const

type PlanItemsProps = {
  content: Pick<PlanContent, 'objectives' | 'axes'>
  locale: Locale
  /** A second language, set beside the first. */
  second?: Locale
}

/** The objectives of a plan with what they are measured by and who answers for them, and its axes; of today or of an edition. */
export function PlanItems({ content, ...shared }: PlanItemsProps) {
  return (
    <>
      <NumberedTexts
        {...shared}
        kind="objective"
        items={content.objectives}
        below={(objective, language) => <ObjectiveMeasures objective={objective} locale={language} />}
      />
      <NumberedTexts {...shared} kind="axis" items={content.axes} below={() => null} />
    </>
  )
}

type NumberedTextsProps<T> = Omit<PlanItemsProps, 'content'> & {
  kind: ItemKind
  items: readonly T[]
  /** What stands under an item's text, in each language. */
  below: (item: T, language: Locale) => ReactNode
}

function NumberedTexts<T extends ContentItem>({ kind, items, locale, second, below }: NumberedTextsProps<T>) {
  const t = getTranslator(locale, 'plan')
  const { id, title, none } = itemTexts[kind]
  return (
    <Section
      id={id}
      title={
        <PairedWords locale={locale} second={second} words={(language) => getTranslator(language, 'plan')(title)} />
      }
      wide={second !== undefined}
    >
      {items.length === 0 ? (
        <EmptyState>{t(none)}</EmptyState>
      ) : second ? (
        <ol className="item-list">
          {items.map((item, index) => (
            <TextPair
              key={item.id}
              id={`${kind}-${index + 1}`}
              number={index + 1}
              value={item.text}
              locale={locale}
              second={second}
              below={(language) => below(item, language)}
            />
          ))}
        </ol>
      ) : (
        <NumberedList>
          {items.map((item, index) => (
            <NumberedItem key={item.id} id={`${kind}-${index + 1}`} number={index + 1}>
              <Localized value={item.text} locale={locale} as="p" />
              {below(item, locale)}
            </NumberedItem>
          ))}
        </NumberedList>
      )}
    </Section>
  )
}

type TextPairProps = {
  value: LocalizedText
  locale: Locale
  second: Locale
  number?: number
  id?: string
  /** What stands under the text, in each language. */
  below?: (language: Locale) => ReactNode
}

/** One text in two languages, with the number that both share. */
export function TextPair({ value, locale, second, number, id, below }: TextPairProps) {
  const side = (language: Locale) => {
    const readable = readText(value, language)
    return {
      lang: languageTags[readable.lang],
      language: languageNames[readable.lang],
      content: (
        <>
          <p lang={langIfOther(readable, language)}>{readable.text}</p>
          <TextNote readable={readable} locale={locale} />
          {below ? <div lang={languageTags[language]}>{below(language)}</div> : null}
        </>
      ),
    }
  }
  return <LanguagePair as={number ? 'li' : 'div'} id={id} number={number} first={side(locale)} second={side(second)} />
}
