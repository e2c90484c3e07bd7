import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { type Refusal, refuse } from '@/lib/errors'
import { pageLines } from './pdf-lines'

const MOST_PAGES = 200
const PATIENCE_MS = 20_000
const WATCH_MS = 50
/** A small PDF can unpack into gigabytes, outside of what a thread's own limits count. */
const MOST_MEMORY = 400_000_000
const MOST_HEAP_MB = 256

const word = z.object({ text: z.string(), x: z.number(), y: z.number(), width: z.number(), height: z.number() })
const rule = z.object({ x1: z.number(), y1: z.number(), x2: z.number(), y2: z.number() })
const answer = z.union([
  z.object({ refused: z.enum(['planFileTooLong', 'planFileEncrypted', 'planFileUnreadable']) }),
  z.object({ pages: z.array(z.object({ width: z.number(), words: z.array(word), rules: z.array(rule) })) }),
])
type Answer = z.output<typeof answer>

/**
 * The text of a PDF, line by line as its words stand on the pages. Refuses `planFileEncrypted` (it opens with a password only), `planFileTooLong` (more than 200 pages or
 * `mostLetters`) and `planFileUnreadable`: broken, or reading it takes more time or memory than any plan's. Without any text (a scan), the text is empty.
 */
export async function pdfText(bytes: Uint8Array, mostLetters: number): Promise<{ ok: true; text: string } | Refusal> {
  const read = await readApart(bytes, mostLetters)
  if ('refused' in read) return refuse(read.refused)
  const lines: string[] = []
  for (const page of read.pages) {
    lines.push(...pageLines(page))
    // A page made to do harm takes its time: the server answers others between two.
    await setImmediate()
  }
  return { ok: true, text: lines.join('\n') }
}

// Asked for at run time: a bundler that sees a thread begin takes its file for a part of the bundle, and the thread finds no packages there.
const { Worker } = process.getBuiltinModule('node:worker_threads')

/** Reads in a thread of its own, which is ended when it takes too long or the memory grows too much. It knows none of the settings. */
function readApart(bytes: Uint8Array, mostLetters: number): Promise<Answer> {
  const before = process.memoryUsage.rss()
  const thread = new Worker(path.join(process.cwd(), 'lib/documents/pdf-worker.mjs'), {
    workerData: { bytes: new Uint8Array(bytes), mostPages: MOST_PAGES, mostLetters },
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
    env: {},
    execArgv: [],
  })
  const unreadable: Answer = { refused: 'planFileUnreadable' }
  return new Promise<Answer>((resolve) => {
    const latest = performance.now() + PATIENCE_MS
    const watch = setInterval(() => {
      const isTooMuch = process.memoryUsage.rss() - before > MOST_MEMORY || performance.now() > latest
      if (isTooMuch) settle(unreadable)
    }, WATCH_MS)
    const settle = (read: Answer) => {
      clearInterval(watch)
      thread.removeAllListeners()
      // What it may still say while it ends is of no interest.
      thread.on('error', () => undefined)
      void thread.terminate()
      resolve(read)
    }
    thread.on('message', (said: unknown) => settle(answer.safeParse(said).data ?? unreadable))
    thread.on('error', () => settle(unreadable))
    thread.on('exit', () => settle(unreadable))
  })
}
