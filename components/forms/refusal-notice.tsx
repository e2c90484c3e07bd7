import { Notice } from '@/components/ui/notice'
import type { ErrorCode } from '@/lib/errors'
import { useFormTexts } from './form-context'

/** Why a form was not accepted. Whoever has to sign in again does so in another tab: what she wrote stays here. */
export function RefusalNotice({ code }: { code: ErrorCode }) {
  const { errors, signIn } = useFormTexts()
  return (
    <Notice tone="attention">
      {errors[code]}
      {code === 'signInNeeded' ? (
        <>
          {' '}
          <a href={signIn.href} target="_blank" rel="noopener">
            {signIn.label}
          </a>
        </>
      ) : null}
    </Notice>
  )
}
