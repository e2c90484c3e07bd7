'use server'

import { clearSessionCookie } from '@/lib/auth/session-cookie'
import { formAction } from '@/lib/forms/form-action'
import { endOwnSessions, saveProfile } from './profile-mutations'
import { endSessionsInput, profileInput } from './profile-schema'

/** Saves the own profile and goes on in the language that it now names. */
export const saveProfileAction = formAction(profileInput, saveProfile, ({ language }, returnTo) =>
  returnTo.replace(/^\/[a-z]{2}(?=\/)/, `/${language}`),
)

/** Ends all own sessions, this one too. */
export const endOwnSessionsAction = formAction(
  endSessionsInput,
  async (viewer, input) => {
    const result = await endOwnSessions(viewer, input)
    if (result.ok) await clearSessionCookie()
    return result
  },
  ({ locale }) => `/${locale}/sign-in?done=sessionsEnded`,
)
