'use server'

import { refresh } from 'next/cache'
import { formAction } from '@/lib/forms/form-action'
import type { FormState } from '@/lib/forms/form-state'
import { draftReport, refreshReport } from './draft-mutations'
import { publishReport, saveNarrative } from './mutations'
import { draftReportInput, publishReportInput, refreshReportInput, saveNarrativeInput } from './schema'

export const draftReportAction = formAction(draftReportInput, draftReport)

export const refreshReportAction = formAction(refreshReportInput, refreshReport)

export const saveNarrativeAction = formAction(saveNarrativeInput, saveNarrative)

const publish = formAction(publishReportInput, publishReport)

/** When the report is another one by now, the page is to show it. */
export async function publishReportAction(previous: FormState, formData: FormData): Promise<FormState> {
  const answer = await publish(previous, formData)
  if (answer && 'code' in answer && ['reportReworked', 'reportMeanwhile'].includes(answer.code)) refresh()
  return answer
}
