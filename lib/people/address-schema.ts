import { domainToASCII, domainToUnicode } from 'node:url'
import { z } from 'zod'
import type { ErrorCode } from '@/lib/errors'

// An invitation gives rights to whoever reads a mailbox. Its address is one bare address that reads as what it is: nothing that a mail
// program would take for several, and no letter that is another one's twin.

/** Control and formatting characters: nobody types them on purpose. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/u

/** What stands around an address in a mail's header: names, comments, brackets, the "mailto:" of a link. */
const dressing = /["()<>[\]\\:]/

/**
 * The letters of the network's languages and their neighbours: other alphabets have twins of them. Without `u`, or the Kelvin sign would
 * be a K.
 */
const domainLetters = /^[a-z0-9áàâãäåçéèêëíìîïñóòôõöúùûüýÿ.-]+$/i
/** The same, and accents that stand by themselves behind their letter. */
const typedLetters = /^(?:[a-z0-9áàâãäåçéèêëíìîïñóòôõöúùûüýÿ.-]|[\u0300-\u036f])+$/i

/** One bare e-mail address, in lower case; a domain with accents is kept in its ASCII form (RFC 5891). */
export const soleAddressInput = z
  .string({ error: 'required' })
  .trim()
  .min(1, { error: 'required' })
  .max(254, { error: 'tooLong' })
  .transform((text, context) => {
    const problem = problemOf(text)
    if (!problem) return asStored(text)
    context.addIssue({ code: 'custom', message: problem })
    return z.NEVER
  })
  .pipe(z.email({ error: 'invalidEmail' }).max(254, { error: 'tooLong' }))

function problemOf(text: string): ErrorCode | null {
  if (unseen.test(text)) return 'addressUnseen'
  if (dressing.test(text)) return 'addressDressed'
  if (/[,;\s]|@.*@/.test(text)) return 'addressList'
  const [local = '', domain = ''] = text.split('@')
  return isAscii(local) && isPlainDomain(domain) ? null : 'addressLetters'
}

/** A domain as it was typed, and as a reader would be shown its ASCII form: `xn--…` stands for other letters. */
function isPlainDomain(domain: string): boolean {
  if (isAscii(domain) && !/(^|\.)xn--/i.test(domain)) return true
  return typedLetters.test(domain) && domainLetters.test(domainToUnicode(domain.normalize('NFC')))
}

function asStored(text: string): string {
  const [local = '', domain = ''] = text.split('@')
  return `${local}@${isAscii(domain) ? domain : domainToASCII(domain.normalize('NFC'))}`.toLowerCase()
}

function isAscii(text: string): boolean {
  return /^[\u0020-\u007e]*$/.test(text)
}
