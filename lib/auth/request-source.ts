import 'server-only'
import { headers } from 'next/headers'
import { sourceOf } from './source'

/** The network that the present request comes from: see {@link sourceOf}. */
export async function requestSource(): Promise<string> {
  return sourceOf((await headers()).get('x-forwarded-for'))
}
