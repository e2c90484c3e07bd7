import type { Locale } from '@/lib/i18n/locales'
import type { Actor } from '@/lib/permissions/actor'
import type { ActivityPageView } from '@/lib/schedule/activity-queries'
import type { EditPlace } from '@/lib/workspace/edit-place'

/** What every part of a meeting's page is given. */
export type MeetingProps = { viewer: Actor; locale: Locale; place: EditPlace; activity: ActivityPageView }
