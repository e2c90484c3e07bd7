import type { ErrorCode, FieldValues } from '@/lib/errors'

/** Why a form was not accepted: the reason, what is wrong by field, and every value as it was typed. With `conflict`, also what is stored now. */
export type RefusedForm = {
  code: ErrorCode
  values: FieldValues
  errors: Record<string, ErrorCode>
  current?: { version: number; values: FieldValues }
}

/**
 * What a form gets back. An accepted one redirects; where scripts run it gets the address instead and goes there itself, because
 * a redirect would take the page down and build it anew, and with it the focus and the regions that announce. Undefined until
 * the first answer.
 */
export type FormState = RefusedForm | { goTo: string } | undefined
