import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { AnswerView } from '@/lib/meetings/view'
import type { PaperBlock, PaperPart, Words } from '@/lib/pdf/paper'
import { type PaperSources, paperHead, whenAndWhere } from './sources'

/** Lines for whoever comes without having been announced. */
const spareLines = 6
const roomToSign = 30

/**
 * The list on which those who come sign: who was named, by city, then a line for each of the others that a city announced, and one for a city that has not
 * said. Who takes part from afar stands apart, and signs nothing.
 */
export function attendanceList(sources: PaperSources, locale: Locale): PaperPart {
  const t = getTranslator(locale, 'papers')
  const remote = sources.answers.flatMap(({ city, choice, delegation }) =>
    choice === 'NOT_COMING'
      ? []
      : delegation.filter(({ isRemote }) => isRemote).map(({ name, office }) => [city.name, name, office ?? '', '']),
  )
  const columns = [
    { label: t('attendance.city'), width: 3, namesRow: true },
    { label: t('attendance.name'), width: 4 },
    { label: t('attendance.office'), width: 3 },
  ]
  const blocks: PaperBlock[] = [
    ...paperHead(sources, t('attendance.title'), locale),
    { is: 'facts', rows: whenAndWhere(sources, locale) },
    {
      is: 'table',
      caption: t('attendance.title'),
      columns: [...columns, { label: t('attendance.signature'), width: 4 }],
      rows: [...linesOnSite(sources), ...blank(spareLines)],
      rowHeight: roomToSign,
    },
  ]
  if (remote.length > 0) {
    blocks.push({ is: 'heading', words: t('attendance.remote') })
    blocks.push({
      is: 'table',
      caption: t('attendance.remote'),
      columns: [...columns, { label: t('attendance.present'), width: 4 }],
      rows: remote,
    })
  }
  return { lang: locale, blocks }
}

function linesOnSite({ call, answers }: PaperSources): Words[][] {
  return call.invited.flatMap(({ id, name }) => {
    const answer = answers.find(({ city }) => city.id === id)
    return answer ? linesOf(answer) : [[name, '', '', '']]
  })
}

function linesOf({ city, choice, onSite, delegation }: AnswerView): Words[][] {
  if (choice === 'NOT_COMING') return []
  const named = delegation.filter(({ isRemote }) => !isRemote)
  const unnamed = Math.max(onSite - named.length, 0)
  return [
    ...named.map(({ name, office }) => [city.name, name, office ?? '', '']),
    ...Array.from({ length: unnamed }, () => [city.name, '', '', '']),
  ]
}

const blank = (lines: number): Words[][] => Array.from({ length: lines }, () => ['', '', '', ''])
