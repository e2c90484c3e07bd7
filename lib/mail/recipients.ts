import 'server-only'
import { getEnv } from '@/lib/env'

/**
 * Whether mail may go to an address at all. A demonstration shows real documents, and in it everybody may act as anybody: it writes to made-up
 * addresses (RFC 2606, section 3: `.example`) and to nobody else.
 */
export function mayBeWrittenTo(address: string): boolean {
  return !getEnv().ENLACE_DEMO || /@([^@]+\.)?example$/i.test(address)
}
