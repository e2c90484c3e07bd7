import { LanguagePair } from '@/components/layout/language-pair'
import { NumberedItem, NumberedList } from '@/components/layout/numbered-list'
import { Section } from '@/components/layout/section'
import { Localized, langIfOther, TextNote } from '@/components/text/localized'
import { PairedWords } from '@/components/text/paired-words'
import { EmptyState } from '@/components/ui/empty-state'
import { type Locale, languageNames, languageTags } from '@/lib/i18n/locales'
import { type LocalizedText, readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { ItemKind } from '@/lib/plan/numbered-items'
import { listItems } from '@/lib/plan/queries'

export type NumberedItemsProps = {
  kind: ItemKind
  planId: string
  locale: Locale
  /** A second language, set beside the first. */
  second?: Locale
}

const itemTexts = {
  objective: { id: 'objectives', title: 'objectives', none: 'noObjectives' },
  axis: { id: 'axes', title: 'axes', none: 'noAxes' },
} as const

/** The objectives or the axes of a plan, numbered by their order. */
export async function NumberedItems({ planId, ...rest }: NumberedItemsProps) {
  return <NumberedTexts {...rest} items={await listItems(rest.kind, planId)} />
}

type NumberedTextsProps = Omit<NumberedItemsProps, 'planId'> & {
  items: readonly { id: string; position: number; text: LocalizedText }[]
}

/** The same, of today or of an edition. */
export function NumberedTexts({ kind, items, locale, second }: NumberedTextsProps) {
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
          {items.map((item) => (
            <TextPair
              key={item.id}
              id={`${kind}-${item.position}`}
              number={item.position}
              value={item.text}
              locale={locale}
              second={second}
            />
          ))}
        </ol>
      ) : (
        <NumberedList>
          {items.map((item) => (
            <NumberedItem key={item.id} id={`${kind}-${item.position}`} number={item.position}>
              <Localized value={item.text} locale={locale} as="p" />
            </NumberedItem>
          ))}
        </NumberedList>
      )}
    </Section>
  )
}

type TextPairProps = { value: LocalizedText; locale: Locale; second: Locale; number?: number; id?: string }

/** One text in two languages, with the number that both share. */
export function TextPair({ value, locale, second, number, id }: TextPairProps) {
  const side = (language: Locale) => {
    const readable = readText(value, language)
    return {
      lang: languageTags[readable.lang],
      language: languageNames[readable.lang],
      content: (
        <>
          <p lang={langIfOther(readable, language)}>{readable.text}</p>
          <TextNote readable={readable} locale={locale} />
        </>
      ),
    }
  }
  return <LanguagePair as={number ? 'li' : 'div'} id={id} number={number} first={side(locale)} second={side(second)} />
}
