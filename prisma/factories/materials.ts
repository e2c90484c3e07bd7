import { createHash } from 'node:crypto'
import type { Transaction } from '@/lib/db/client'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { Prisma } from '@/prisma/generated/client/client'
import { asLocalized } from './defaults'

type Given = Partial<Omit<Prisma.MaterialUncheckedCreateInput, 'title'>> & {
  activityId: string
  title?: string | LocalizedText
}

const lastOf = async (db: Transaction, activityId: string) => (await db.material.count({ where: { activityId } })) + 1

/** A link at the end of an activity's materials, for who takes part in the unit. */
export async function createLink(db: Transaction, { title, ...given }: Given) {
  const position = await lastOf(db, given.activityId)
  const data = { position, url: 'https://papel.example/documento', ...given, title: asLocalized(title ?? 'Documento') }
  return db.material.create({ data })
}

/** A file at the end of them, which holds `content` and says of itself that it is a PDF. */
export async function createFile(db: Transaction, { title, content = 'Ata', ...given }: Given & { content?: string }) {
  const bytes = new TextEncoder().encode(`%PDF-1.7\n${content}\n`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = { type: 'PDF', size: bytes.length, sha256 } as const
  const position = await lastOf(db, given.activityId)
  return db.material.create({
    data: {
      ...{ position, ...file, ...given, title: asLocalized(title ?? 'Ata') },
      chunks: { create: { position: 0, bytes } },
    },
  })
}
