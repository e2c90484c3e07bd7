import { distinct } from '@/prisma/factories/defaults'
import type { Filling } from './recorded-form'

/** What is typed so that a form is accepted and changes something. New each time: some must be unique. */
export function fillings(): Filling {
  return {
    pt: `Texto ${distinct()}`,
    slug: `endereco-${distinct()}`,
    name: `Nome ${distinct()}`,
    email: `pessoa-${distinct()}@provas.example`,
  }
}
