'use server'

import { formAction } from '@/lib/forms/form-action'
import { seenRowInput } from '@/lib/forms/input-schema'
import { editPlace } from '@/lib/workspace/edit-place'
import { acceptInvitation } from './acceptance-mutations'
import { endDelegation, saveDelegation } from './delegate-mutations'
import { createInvitation, resendInvitation, revokeInvitation } from './invitation-mutations'
import { acceptInvitationInput, createInvitationInput } from './invitation-schema'
import { savePerson, suspendPerson, unsuspendPerson } from './person-mutations'
import { saveDelegationInput, savePersonInput } from './schema'
import { endSecretariatMember } from './secretariat-mutations'

export const savePersonAction = formAction(savePersonInput, savePerson)
export const suspendPersonAction = formAction(seenRowInput, suspendPerson)
export const unsuspendPersonAction = formAction(seenRowInput, unsuspendPerson)

export const createInvitationAction = formAction(createInvitationInput, createInvitation)
export const resendInvitationAction = formAction(seenRowInput, resendInvitation)
export const revokeInvitationAction = formAction(seenRowInput, revokeInvitation)

/** Goes on to the workspace, which says for whom she acts now, and whether she did before. */
export const acceptInvitationAction = formAction(
  acceptInvitationInput,
  acceptInvitation,
  ({ citySlug, isNew }, returnTo) =>
    editPlace(returnTo, {}).saved('invitations', isNew ? 'saved' : 'removed', citySlug ?? undefined),
)

export const saveDelegationAction = formAction(saveDelegationInput, saveDelegation)
export const endDelegationAction = formAction(seenRowInput, endDelegation)

export const endSecretariatMemberAction = formAction(seenRowInput, endSecretariatMember)
