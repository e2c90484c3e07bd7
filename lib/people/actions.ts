'use server'

import { formAction } from '@/lib/forms/form-action'
import { seenRowInput } from '@/lib/forms/input-schema'
import { endDelegation, openDelegation, saveDelegation } from './delegate-mutations'
import { createPerson, savePerson, suspendPerson, unsuspendPerson } from './person-mutations'
import {
  createPersonInput,
  openDelegationInput,
  openSecretariatMemberInput,
  saveDelegationInput,
  savePersonInput,
} from './schema'
import { endSecretariatMember, openSecretariatMember } from './secretariat-mutations'

/** Goes on to the new person's page. */
export const createPersonAction = formAction(createPersonInput, createPerson, ({ id }, returnTo) =>
  returnTo.replace(/\/secretariat\/people.*$/, `/secretariat/people/${id}`),
)
export const savePersonAction = formAction(savePersonInput, savePerson)
export const suspendPersonAction = formAction(seenRowInput, suspendPerson)
export const unsuspendPersonAction = formAction(seenRowInput, unsuspendPerson)

export const openDelegationAction = formAction(openDelegationInput, openDelegation)
export const saveDelegationAction = formAction(saveDelegationInput, saveDelegation)
export const endDelegationAction = formAction(seenRowInput, endDelegation)

export const openSecretariatMemberAction = formAction(openSecretariatMemberInput, openSecretariatMember)
export const endSecretariatMemberAction = formAction(seenRowInput, endSecretariatMember)
