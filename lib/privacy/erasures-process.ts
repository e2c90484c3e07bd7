import { readFileSync, writeFileSync } from 'node:fs'
import { erasureSchema, listErasures, replayErasures } from './replay-mutations'

// Run by scripts/privacy.mjs: keeps the list of who was erased beside a copy of the database, and erases them again where a copy was restored.
const [what, file] = process.argv.slice(2)

if (what === 'list' && file) {
  const list = await listErasures()
  writeFileSync(file, list.map((erasure) => `${JSON.stringify(erasure)}\n`).join(''), { mode: 0o600 })
  process.stdout.write(`${list.length} written to ${file}\n`)
} else {
  const lines = file ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
  const found = await replayErasures(lines.map((line) => erasureSchema.parse(JSON.parse(line))))
  process.stdout.write(`${found} had come back and are erased again\n`)
}
process.exit(0)
