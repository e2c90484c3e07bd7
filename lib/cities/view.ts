import type { Language } from '@/prisma/generated/client/client'

/** A city as a line of a list or a name in a text: its own name, in its own language. */
export type CityName = {
  id: string
  slug: string
  name: string
  language: Language
  country: string
  isDemo: boolean
}

export const cityNameSelect = { id: true, slug: true, name: true, language: true, country: true, isDemo: true } as const
