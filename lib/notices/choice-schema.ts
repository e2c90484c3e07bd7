import { z } from 'zod'
import { choosableKinds, type NoticeKind } from '@/lib/mail/notice-kinds'

const delivery = z.enum(['AT_ONCE', 'DIGEST', 'NEVER'], { error: 'invalid' })

/** The field of a kind: dots in names would nest. */
export const choiceField = (kind: NoticeKind) => kind.replaceAll('.', '-')

/** How the viewer wants to be told of each kind: one field a kind; those that are not sent stay as they are. */
export const noticeChoicesInput = z
  .object(Object.fromEntries(choosableKinds.map((kind) => [choiceField(kind), delivery.optional()])))
  .transform((fields) =>
    choosableKinds.flatMap((kind) => {
      const chosen = fields[choiceField(kind)]
      return chosen ? [{ kind, delivery: chosen }] : []
    }),
  )
export type NoticeChoicesInput = z.output<typeof noticeChoicesInput>

/** What the page behind a mail's last line sends. */
export const unsubscribeInput = z.object({
  token: z.string({ error: 'linkExpired' }).max(1000, { error: 'linkExpired' }),
})
export type UnsubscribeInput = z.output<typeof unsubscribeInput>
