'use server'

import { z } from 'zod'
import { showOnce } from '@/lib/auth/shown-once'
import { formAction } from '@/lib/forms/form-action'
import { makePrivateFeed, revokePrivateFeed } from './private-feed-mutations'

/** Makes or replaces the own address, and keeps it in this browser for as long as it takes to copy it. */
export const makePrivateFeedAction = formAction(z.object({}), async (viewer, _, now) => {
  const result = await makePrivateFeed(viewer, now)
  if (result.ok) await showOnce(result.token)
  return result
})
export const revokePrivateFeedAction = formAction(z.object({}), (viewer) => revokePrivateFeed(viewer))
