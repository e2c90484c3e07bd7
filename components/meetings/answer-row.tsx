import type { ReactNode } from 'react'
import { cityLang } from '@/components/cities/city-emblem-line'
import { MarginRow } from '@/components/layout/margin-row'
import { WordLink } from '@/components/ui/button'
import { StateWord } from '@/components/ui/state-word'
import { StatusLine } from '@/components/ui/status-line'
import type { CityName } from '@/lib/cities/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { AnswerView } from '@/lib/meetings/view'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { AnswerText } from './answer-text'

const tones = { COMING: 'accent', MAYBE: 'plain', NOT_COMING: 'quiet' } as const

type AnswerRowProps = {
  city: CityName
  answer: AnswerView | null
  zone: string
  locale: Locale
  place: EditPlace
  /** Two rows of one city on a page have each an id of its own. */
  block: string
  /** The word that opens the form, and its whole name; without it, the row is only read. */
  edit?: { word: string; label: string }
  form?: () => ReactNode
}

/** What one city answered, or its answer as fields. */
export function AnswerRow({ city, answer, zone, locale, place, block, edit, form }: AnswerRowProps) {
  const t = getTranslator(locale, 'meetings')
  const isOpen = form !== undefined && place.editing === block
  return (
    <MarginRow
      as="li"
      id={block}
      rule="hair"
      margin={
        <StateWord tone={answer ? tones[answer.choice] : 'quiet'}>
          {answer ? t(`answers.choices.${answer.choice}`) : t('answers.open')}
        </StateWord>
      }
      actions={
        edit && !isOpen ? (
          <WordLink href={place.edit(block)} aria-label={edit.label}>
            {edit.word}
          </WordLink>
        ) : null
      }
    >
      <p>
        <strong lang={cityLang(city, locale)}>{city.name}</strong>
      </p>
      {isOpen ? form?.() : answer ? <AnswerText answer={answer} zone={zone} locale={locale} /> : null}
      <StatusLine>{place.savedText(block, locale)}</StatusLine>
    </MarginRow>
  )
}
