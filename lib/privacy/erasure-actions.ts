'use server'

import { clearSessionCookie } from '@/lib/auth/session-cookie'
import { formAction } from '@/lib/forms/form-action'
import { eraseOwnData, erasePerson } from './erasure-mutations'
import { eraseOwnDataInput, erasePersonInput } from './erasure-schema'

/** Erases the own data, and goes where one signs in, which says so. */
export const eraseOwnDataAction = formAction(
  eraseOwnDataInput,
  async (viewer, input, now) => {
    const result = await eraseOwnData(viewer, input, now)
    if (result.ok) await clearSessionCookie()
    return result
  },
  ({ locale }) => `/${locale}/sign-in?done=erased`,
)

/** Erases somebody's data, and goes back to the list of people. */
export const erasePersonAction = formAction(erasePersonInput, erasePerson)
