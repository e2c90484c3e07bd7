'use server'

import { formAction } from '@/lib/forms/form-action'
import { seenRowInput } from '@/lib/forms/input-schema'
import { removeLogo } from './logo-mutations'
import { archiveUnit, createUnit, saveUnit, unarchiveUnit } from './mutations'
import { createUnitInput, removeLogoInput, saveUnitInput } from './schema'

/** Goes on to the new unit's page. */
export const createUnitAction = formAction(createUnitInput, createUnit, ({ slug }, returnTo) =>
  returnTo.replace(/\/secretariat\/units.*$/, `/secretariat/units/${slug}`),
)
export const saveUnitAction = formAction(saveUnitInput, saveUnit)
export const archiveUnitAction = formAction(seenRowInput, archiveUnit)
export const unarchiveUnitAction = formAction(seenRowInput, unarchiveUnit)
export const removeLogoAction = formAction(removeLogoInput, removeLogo)
