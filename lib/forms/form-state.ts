import type { ErrorCode, FieldValues } from '@/lib/errors'

/**
 * What a form gets back when it was not accepted: the reason, what is wrong by field, and every value as it was typed. With
 * `conflict`, also what is stored now. Undefined until the first answer; an accepted form redirects and has no state.
 */
export type FormState =
  | {
      code: ErrorCode
      values: FieldValues
      errors: Record<string, ErrorCode>
      current?: { version: number; values: FieldValues }
    }
  | undefined
