import { readDeck } from '@/lib/deck/read-back'
import { readBack } from '@/lib/pdf/read-back'
import { planFileTypes } from '@/lib/plan-papers/files'
import { readBackDocument } from '@/lib/word/read-back'
import { read } from './requests'

/** Whether an address is that of a plan or of its report as a file. */
export function isPlanFile(path: string): boolean {
  return /\/(plan|report)\.[a-z]+(\?|$)/.test(path)
}

/** As `read`, with the words that are packed away in a plan's or a report's files. */
export async function readWords(...asked: Parameters<typeof read>) {
  const { bytes, ...answer } = await read(...asked)
  const type = isPlanFile(asked[0]) ? answer.headers.get('content-type') : null
  if (type === planFileTypes.pdf) return { ...answer, text: (await readBack(bytes)).pages.map(wordsOf).join('\n') }
  if (type === planFileTypes.docx) return { ...answer, text: readBackDocument(bytes).text }
  return type === planFileTypes.pptx ? { ...answer, text: readDeck(bytes).slides.map(wordsOf).join('\n') } : answer
}

const wordsOf = ({ text, notes = '' }: { text: string; notes?: string }) => `${text}\n${notes}`
