import { countries } from '@/lib/cities/countries'

/** The countries offered for a place that is no city of the network (ISO 3166-1 alpha-2): its own first of all, then those it meets in. */
export const placeCountries = [
  ...countries,
  ...(['CR', 'CU', 'DO', 'GT', 'HN', 'MX', 'NI', 'PA', 'SV', 'US', 'CA', 'ES', 'PT', 'FR', 'IT', 'DE', 'BE'] as const),
] as const
