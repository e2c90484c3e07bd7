import type { ContentMandate, ContentObjective } from '@/lib/editions/plan-content'
import type { Locale } from '@/lib/i18n/locales'
import { type Told, tell, tellOptional, told } from '@/lib/i18n/told'
import { getTranslator } from '@/lib/i18n/translator'
import { mandatePeriod } from '@/lib/mandates/mandate-period'
import { covers } from '@/lib/mandates/rules'
import type { ContactView } from '@/lib/plan/contact-queries'
import { figureLine } from '@/lib/progress/indicator-words'
import { responsibleText } from '@/lib/progress/responsible-words'
import { formatCountry } from '@/lib/time/format'
import { type Programme, readProgramme } from './programme'
import { dayOf, type PlanSources, versionText } from './sources'

/** The cities of a role, or a sentence where no city has it. */
export type RoleReading = { heading: string; cities: { place: string; period: string | null }[]; none: string }
/** An objective or an axis; under it, what an objective is measured by and who answers for it, each in one line or in two. */
export type ItemReading = Told & { below: Told[][] }
/** Objectives or axes in their order. */
export type ListReading = { heading: string; items: ItemReading[]; none: string }

/** All that a plan's papers say in one language, in the order of the founding document's slides. */
export type PlanReading = {
  locale: Locale
  network: string
  unit: Told
  title: Told
  /** Which edition it is, or of which day. */
  version: string
  address: string
  roles: RoleReading[]
  introduction: Told | null
  objectives: ListReading
  axes: ListReading
  programme: Programme
  closing: Told | null
  contact: { heading: string; lines: Told[] } | null
}

/** The plan's words for a reader of `locale`; a text without translation stands in its original's language, and says so. */
export function readPlan(sources: PlanSources, locale: Locale): PlanReading {
  const { content, contact, address } = sources
  const t = getTranslator(locale, 'plan')
  const axes = content.axes.map(({ text }) => ({ ...tell(text, locale), below: [] }))
  const objectives = content.objectives.map((objective) => readObjective(objective, locale))
  const unit = tell(content.unit.name, locale)
  return {
    locale,
    network: content.network.name,
    unit: { ...unit, text: `${unit.text} - ${content.unit.acronym}` },
    title: tell(content.title, locale),
    version: versionText(sources, locale),
    address: address(locale),
    roles: readRoles(sources, locale),
    introduction: tellOptional(content.introduction, locale),
    objectives: { heading: t('objectives'), items: objectives, none: t('noObjectives') },
    axes: { heading: t('axes'), items: axes, none: t('noAxes') },
    programme: readProgramme(sources, locale),
    closing: tellOptional(content.closing, locale),
    contact: contact && { heading: t('contact'), lines: contactLines(contact, locale) },
  }
}

function readObjective({ text, indicators, cities }: ContentObjective, locale: Locale): ItemReading {
  const below = indicators.map((indicator) => {
    const name = tell(indicator.name, locale)
    const words = getTranslator(name.lang, 'indicators')('named', { name: name.text })
    return [{ ...name, text: words }, figureLine(indicator, null, locale)]
  })
  const responsible = responsibleText(cities, locale)
  return { ...tell(text, locale), below: responsible ? [...below, [told(responsible, locale)]] : below }
}

const roles = [
  { role: 'COORDINATION', heading: 'coordination', none: 'vacantInPeriod' },
  { role: 'SUB_COORDINATION', heading: 'subCoordinations', none: 'noSubCoordinations' },
] as const

function readRoles(sources: PlanSources, locale: Locale): RoleReading[] {
  const { content } = sources
  const t = getTranslator(locale, 'plan')
  const today = dayOf(sources)
  const cityOf = (mandate: ContentMandate) => ({
    place: `${mandate.city.name}, ${formatCountry(mandate.city.country, locale)}`,
    period: covers(mandate, content) ? null : mandatePeriod(mandate, locale, today),
  })
  return roles.map(({ role, heading, none }) => ({
    heading: t(heading),
    cities: content.mandates.filter((mandate) => mandate.role === role).map(cityOf),
    none: t(none),
  }))
}

/** Whom to write to, line by line as the plan's page prints it: body and country, name, office, address; what its reader may not see is no line. */
export function contactLines({ organization, city, name, office, email }: ContactView, locale: Locale): Told[] {
  const land = city ? `, ${formatCountry(city.country, locale)}` : ''
  const lines = [
    organization ? told(`${organization}${land}`, locale) : null,
    name ? told(name, locale) : null,
    tellOptional(office, locale),
    email ? told(email, locale) : null,
  ]
  return lines.filter((line) => line !== null)
}
