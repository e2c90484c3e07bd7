import { recorded } from '@/lib/audit/recorded-values'
import { formatDecimal, isDecimal } from '@/lib/i18n/decimal'
import { type Locale, locales } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import {
  formatCountry,
  formatDate,
  formatNumber,
  formatWhen,
  formatYears,
  formatZone,
  formatZoneChoice,
} from '@/lib/time/format'
import { isPlainDate, isTimeZone, monthsWhen, type Precision, precisions } from '@/lib/time/when'
import { fieldLabels } from './field-labels'

export type FieldContext = {
  locale: Locale
  /** The type of what changed, as the record names it. */
  subject: string
  /** The field that says which thing of the subject it is: told also where it stayed as it was. */
  named?: string | undefined
  /** Names of people by id; null for whose data were erased. */
  people: ReadonlyMap<string, string | null>
}

/** Where it stands how exactly a date is known. */
export const precisionOf = { startsOn: 'startPrecision', endsOn: 'endPrecision' } as const

/** Parts of other fields, what the headline says already, and ids that say nothing to a reader. */
const unshown: string[] = [
  ...Object.values(precisionOf),
  ...['isPublished', 'isRestored', 'isArchived', 'isClosed', 'contact', 'proposalState', 'reportFacts'],
  ...['networkId', 'unitId', 'cityId', 'planId', 'id', 'version'],
]

export function isShown(name: string): boolean {
  return !unshown.includes(name)
}

export function fieldLabel(name: string, { locale }: FieldContext): string {
  const t = getTranslator(locale, 'history')
  return isKnown(name) ? t(fieldLabels[name]) : t('fields.other')
}

const isKnown = (name: string): name is keyof typeof fieldLabels => Object.hasOwn(fieldLabels, name)

const personalFields = {
  name: 'changedName',
  office: 'changedOffice',
  organization: 'changedOrganization',
  email: 'changedEmail',
  phone: 'changedPhone',
  contactEmail: 'changedContactEmail',
  contactPhone: 'changedContactPhone',
} as const

/** What a field says that tells only that something changed; null for the fields that tell what. */
export function fieldNote(name: string, value: unknown, locale: Locale): string[] | null {
  const t = getTranslator(locale, 'history')
  if (name === 'joiningLinkChanged') return value === true ? [t('changedJoiningLink')] : []
  if (name === 'byPoll') return value === true ? [t('dateByPoll')] : []
  if (name === 'byPlanImport') return value === true ? [t('byPlanImport')] : []
  if (name === 'leadNameChanged') return value === true ? [t('changedLeadName')] : []
  if (name === 'material') {
    const title = recorded.text(value)
    return title ? [t('material.of', { title: readText(title, locale).text })] : []
  }
  if (name === 'guestNamesChanged') return value === true ? [t('changedGuestNames')] : []
  if (name !== 'changed') return null
  const fields = recorded.personalFields(value) ?? []
  return fields.map((field) => t(personalFields[field]))
}

function whenText(value: unknown, { locale }: FieldContext): string | null {
  const read = recorded.when(value)
  if (!read) return null
  const zone = read.timeZone && ` (${formatZone(read.timeZone, locale)})`
  return `${formatWhen(read, locale)}${zone ?? ''}`
}

const audiences = { UNIT: 'fields.audienceUnit', PUBLIC: 'fields.audiencePublic' } as const

function datesText(value: unknown, context: FieldContext): string | null {
  if (!Array.isArray(value)) return null
  return value.flatMap((one) => whenText(one, context) ?? []).join('; ')
}

function numberText(value: unknown, { locale }: FieldContext): string | null {
  return typeof value === 'string' && isDecimal(value) ? formatDecimal(value, locale) : null
}

/** Each reads what its field holds, '' where that is nothing; null when it is not what it should be. */
const readers: Record<string, (value: unknown, context: FieldContext) => string | null> = {
  when: whenText,
  deadline: whenText,
  due: whenText,
  baselineOn: whenText,
  readOn: whenText,
  baseline: numberText,
  target: numberText,
  value: numberText,
  chosen: whenText,
  candidates: datesText,
  suits: datesText,
  suitsIfNeedBe: datesText,
  suitsNot: datesText,
  choice: (value, { locale }) => {
    const read = recorded.answerChoice(value)
    return read ? getTranslator(locale, 'meetings')(`answers.choices.${read}`) : null
  },
  audience: (value, { locale }) => {
    const read = recorded.audience(value)
    return read ? getTranslator(locale, 'materials')(audiences[read]) : null
  },
  fileType: (value, { locale }) => {
    const read = recorded.fileType(value)
    return read ? getTranslator(locale, 'materials')(`types.${read}`) : null
  },
  decisionState: (value, { locale }) => {
    const read = recorded.decisionState(value)
    return read ? getTranslator(locale, 'held')(`decisions.states.${read}`) : null
  },
  language: (value, { locale }) => {
    const read = locales.find((known) => known === value)
    return read ? getTranslator(locale, 'history')(`languages.${read}`) : null
  },
  timeZone: (value, { locale }) =>
    typeof value === 'string' && isTimeZone(value) ? formatZoneChoice(value, locale) : null,
  reportPeriod: (value) => {
    const read = recorded.period(value)
    return read && formatYears(read.startsOn, read.endsOn)
  },
  reportPlace: (value, { locale }) => {
    const read = recorded.reportPlace(value)
    return read ? getTranslator(locale, 'history')(`reportPlaces.${read}`) : null
  },
  dueMonth: (value, { locale }) => {
    const [year, month] = recorded.month(value)?.split('-').map(Number) ?? []
    return year && month ? formatWhen(monthsWhen(year, month), locale) : null
  },
  place: (value, { locale }) => {
    const read = recorded.place(value)
    if (!read) return null
    const country = read.country && formatCountry(read.country, locale)
    const online = read.isOnline && getTranslator(locale, 'schedule')('online')
    return [read.venue, read.city ?? read.name, country, online].filter(Boolean).join(', ')
  },
  objectives: (value) => numbers(value),
  axes: (value) => numbers(value),
  kinds: (value, { locale }) =>
    recorded
      .kinds(value)
      ?.map((kind) => getTranslator(locale, 'schedule')(`kinds.${kind}`))
      .join(', ') ?? null,
  status: (value, { locale }) => {
    const read = recorded.status(value)
    return read ? getTranslator(locale, 'schedule')(`states.${read}`) : null
  },
  governmentKind: (value, { locale }) => {
    const read = recorded.governmentKind(value)
    return read ? getTranslator(locale, 'cities')(`governmentKinds.${read}`) : null
  },
  role: (value, { locale }) => {
    const read = recorded.role(value)
    return read ? getTranslator(locale, 'mandates')(`role.${read}`) : null
  },
  country: (value, { locale }) => (typeof value === 'string' ? formatCountry(value, locale) : null),
  population: (value, { locale }) => (typeof value === 'number' ? formatNumber(value, locale) : null),
  reportedOn: (value, { locale }) => (isDate(value) ? formatDate(value, locale) : null),
  confirmedOn: (value, { locale }) => (isDate(value) ? formatDate(value, locale) : null),
  personId: (value, { people, locale }) => {
    const name = typeof value === 'string' ? people.get(value) : undefined
    return name ?? getTranslator(locale, 'history')(name === null ? 'erasedPerson' : 'formerPerson')
  },
}

/** The value of a field in words; null for none. What cannot be read is named as such, never printed as it is stored. */
export function valueText(name: string, fields: Record<string, unknown>, context: FieldContext): string | null {
  const value = fields[name] ?? null
  if (value === null || value === '') return null
  const t = getTranslator(context.locale, 'history')
  if (name === 'startsOn' || name === 'endsOn') return dateText(name, fields, context) ?? t('unreadable')
  const reader = readers[name]
  if (reader) return (reader(value, context) ?? t('unreadable')) || null
  if (typeof value === 'boolean') return getTranslator(context.locale, 'common')(value ? 'yes' : 'no')
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return t('unreadable')
}

const listsOfCities = [
  ...['responsibleCities', 'invited', 'calledCities'],
  ...['presentOnSite', 'presentRemote', 'excused', 'absent'],
]

/** What stands for a field without a value, beside one that has it. */
export function nothingText(name: string, { locale }: FieldContext): string {
  const t = getTranslator(locale, 'history')
  if (name === 'objectives' || name === 'axes') return t('noItems')
  return t(listsOfCities.includes(name) ? 'noCities' : 'nothing')
}

const isDate = (value: unknown): value is string => typeof value === 'string' && isPlainDate(value)

/** A plan's days are known; a mandate's only as far as its precision goes, and where the record does not say, no further than the day itself suggests. */
function dateText(
  name: 'startsOn' | 'endsOn',
  fields: Record<string, unknown>,
  { locale, subject }: FieldContext,
): string | null {
  const date = fields[name]
  if (!isDate(date)) return null
  if (subject !== 'mandate' && subject !== 'handover') return formatDate(date, locale)
  const said = fields[precisionOf[name]]
  const precision = precisions.find((known) => known === said) ?? suggestedPrecision(name, date)
  return formatDate(date, locale, precision)
}

function suggestedPrecision(name: 'startsOn' | 'endsOn', date: string): Precision {
  const [, month, day] = date.split('-')
  if (name === 'startsOn') return day !== '01' ? 'DAY' : month === '01' ? 'YEAR' : 'MONTH'
  return month === '12' && day === '31' ? 'YEAR' : 'DAY'
}

function numbers(value: unknown): string | null {
  const read = recorded.numbers(value)
  return read?.map((number) => number ?? '–').join(', ') ?? null
}
