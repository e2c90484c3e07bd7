import { saveNoticeChoices } from '@/lib/notices/choice-mutations'
import { callOffNotice, sendNoticeNow } from '@/lib/notices/unit-notice-mutations'
import type { Trial } from './trial'
import { now } from './world'

export const noticeTrials: Trial[] = [
  {
    name: 'saveNoticeChoices',
    action: 'notices.choose',
    seen: 'public',
    onHerself: true,
    run: (viewer) => saveNoticeChoices(viewer, [{ kind: 'plan.published', delivery: 'NEVER' }]),
  },
  {
    name: 'sendNoticeNow',
    action: 'notice.send',
    seen: 'hidden',
    run: (viewer, { world }) => sendNoticeNow(viewer, { id: world.noticeId }, now),
  },
  {
    name: 'callOffNotice',
    action: 'notice.send',
    seen: 'hidden',
    run: (viewer, { world }) => callOffNotice(viewer, { id: world.noticeId }, now),
  },
]
