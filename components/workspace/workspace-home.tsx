import type { ReactNode } from 'react'
import { cityLang } from '@/components/cities/city-emblem-line'
import { OwnHandovers } from '@/components/handover/own-handovers'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { OwnInvitations } from '@/components/people/own-invitations'
import { rolesText } from '@/components/people/roles-text'
import { AskedPolls } from '@/components/polls/asked-polls'
import { proposalsHref } from '@/components/proposals/addresses'
import { ActivityItem } from '@/components/schedule/activity-item'
import { activityWorkspaceHref } from '@/components/schedule/addresses'
import { LocalizedName } from '@/components/text/localized'
import { OwnTranslations } from '@/components/translation/own-translations'
import { EmblemLine } from '@/components/ui/emblem-line'
import { EmptyState } from '@/components/ui/empty-state'
import { Monogram } from '@/components/ui/monogram'
import { StateWord } from '@/components/ui/state-word'
import { listOwnCities } from '@/lib/cities/register-queries'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listCoordinatingCities } from '@/lib/mandates/queries'
import { listActsFor, listSecretariats } from '@/lib/people/profile-queries'
import type { Actor } from '@/lib/permissions/actor'
import { listLatestPlans } from '@/lib/plan/latest-plans-queries'
import type { PlanLine } from '@/lib/plan/unit-plans-queries'
import { countWaiting } from '@/lib/proposals/queries'
import { listMyActivities } from '@/lib/schedule/queries'
import { activityPhase } from '@/lib/schedule/rules'
import { todayIn } from '@/lib/time/when'
import { findNetwork, listUnits, type UnitLine } from '@/lib/units/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { WorkspaceFrame } from './workspace-frame'

type WorkspaceHomeProps = { viewer: Actor; locale: Locale }

/** Where one arrives after signing in: to what one is invited, for whom one acts, and the ways to where that is done. */
export async function WorkspaceHome({ viewer, locale, place }: WorkspaceHomeProps & { place: EditPlace }) {
  const t = getTranslator(locale, 'workspace')
  return (
    <WorkspaceFrame locale={locale} crumbs={[{ label: t('home.title') }]} current="home">
      <Page title={t('home.title')}>
        <OwnInvitations viewer={viewer} locale={locale} place={place} />
        <OwnHandovers viewer={viewer} locale={locale} />
        <AskedPolls viewer={viewer} locale={locale} />
        <OwnTranslations viewer={viewer} locale={locale} />
        <OwnUnits viewer={viewer} locale={locale} />
        <OwnNext viewer={viewer} locale={locale} />
        <ActsFor viewer={viewer} locale={locale} />
      </Page>
    </WorkspaceFrame>
  )
}

/** The cities and the secretariat on whose behalf one acts. */
async function ActsFor({ viewer, locale }: WorkspaceHomeProps) {
  const t = getTranslator(locale, 'workspace')
  const [actsFor, { own }, secretariats] = await Promise.all([
    listActsFor(viewer),
    listOwnCities(viewer, new Date()),
    listSecretariats(viewer),
  ])
  const isNobody = actsFor.length + secretariats.length === 0
  return (
    <Section id="acts-for" title={t('home.actsFor')}>
      {isNobody ? <EmptyState>{t('home.nobody')}</EmptyState> : null}
      {secretariats.map((network) => (
        <MarginRow key={network}>
          <p>
            <a href={`/${locale}/workspace/secretariat`}>{t('home.secretariat', { network })}</a>
          </p>
          <p className="sans small quiet">{t('home.officeLead')}</p>
        </MarginRow>
      ))}
      {actsFor.map(({ cityId, mandates }) => {
        const city = own.find(({ id }) => id === cityId)
        return city ? (
          <MarginRow key={cityId}>
            <EmblemLine
              emblem={<Monogram name={city.name} code={city.country} />}
              detail={<span className="block">{rolesText(mandates, locale)}</span>}
            >
              <a href={`/${locale}/workspace/cities/${city.slug}`} lang={cityLang(city, locale)}>
                {city.name}
              </a>
            </EmblemLine>
          </MarginRow>
        ) : null
      })}
    </Section>
  )
}

/** The units of one's cities, or all of them for the secretariat, with the latest plan of each. */
async function OwnUnits({ viewer, locale }: WorkspaceHomeProps) {
  const t = getTranslator(locale, 'workspace')
  const network = await findNetwork()
  const all = network ? await listUnits(network.id) : []
  const ownIds = viewer.delegations.flatMap(({ mandates }) => mandates.map(({ unitId }) => unitId))
  const isSecretariat = network !== null && viewer.secretariatOf.includes(network.id)
  const units = all.filter((unit) => isSecretariat || ownIds.includes(unit.id))
  const plans = await listLatestPlans(
    viewer,
    units.map(({ id }) => id),
  )
  const coordinating = network && (await listCoordinatingCities(network.id, todayIn(network.timeZone, new Date())))
  const waiting = await countWaiting(
    viewer,
    units.map(({ id }) => ({ id, isCoordinated: coordinating?.has(id) ?? false })),
  )
  return (
    <Section id="units" title={t('home.units')}>
      {units.length === 0 ? <EmptyState>{t('home.noUnits')}</EmptyState> : null}
      {units.map((unit) => (
        <UnitRow key={unit.id} unit={unit} plan={plans.get(unit.id)} locale={locale}>
          {coordinating?.has(unit.id) ? null : <NoCoordination unit={unit} locale={locale} />}
          <WaitingProposals count={waiting.get(unit.id) ?? 0} unit={unit} locale={locale} />
        </UnitRow>
      ))}
    </Section>
  )
}

type UnitRowProps = { unit: UnitLine; plan: PlanLine | undefined; locale: Locale; children: ReactNode }

/** A unit with its latest plan, and what is to be done in it. */
function UnitRow({ unit, plan, locale, children }: UnitRowProps) {
  const t = getTranslator(locale, 'workspace')
  const href = unitHref(unit, locale)
  return (
    <MarginRow rule="hair" margin={<span className="small-caps">{unit.acronym}</span>}>
      <p>
        <a href={href}>
          <LocalizedName value={unit.name} locale={locale} />
        </a>
      </p>
      <p className="sans small quiet">
        {plan ? (
          <>
            {t('home.planInForce')}
            <a href={`${href}/plans/${plan.slug}`}>
              <LocalizedName value={plan.title} locale={locale} />
            </a>
            {plan.isPublished ? '' : ` (${t('unit.draft')})`}
          </>
        ) : (
          t('home.noPlan')
        )}
      </p>
      {children}
    </MarginRow>
  )
}

const unitHref = ({ slug }: Pick<UnitLine, 'slug'>, locale: Locale) => `/${locale}/workspace/units/${slug}`

function WaitingProposals({ count, unit, locale }: { count: number; unit: UnitLine; locale: Locale }) {
  if (count === 0) return null
  return (
    <p className="sans small">
      <a href={proposalsHref(unit, locale)}>{getTranslator(locale, 'proposals')('waiting', { count })}</a>
    </p>
  )
}

/** Leads to where the vacancy is explained, and can be ended by who may. */
function NoCoordination({ unit, locale }: { unit: UnitLine; locale: Locale }) {
  return (
    <p className="sans small">
      <StateWord tone="attention">{getTranslator(locale, 'mandates')('vacancy.word')}</StateWord>
      {' · '}
      <a href={`${unitHref(unit, locale)}/mandates`}>{getTranslator(locale, 'mandates')('title')}</a>
    </p>
  )
}

const shown = 5

/** The next few activities of one's units. */
async function OwnNext({ viewer, locale }: WorkspaceHomeProps) {
  const t = getTranslator(locale, 'workspace')
  const now = new Date()
  const activities = await listMyActivities(viewer)
  const next = activities.filter((activity) => activityPhase(activity, now) === 'upcoming').slice(0, shown)
  return (
    <Section id="next" title={t('home.next')}>
      {next.length === 0 ? <EmptyState>{t('home.noNext')}</EmptyState> : null}
      <ul>
        {next.map((activity) => (
          <ActivityItem
            key={activity.id}
            activity={activity}
            locale={locale}
            now={now}
            href={activityWorkspaceHref(activity, locale)}
            date="full"
            detail="schedule"
          >
            <p>{activity.unit.acronym}</p>
          </ActivityItem>
        ))}
      </ul>
      {activities.length > 0 ? (
        <p className="actions sans">
          <a href={`/${locale}/workspace/schedule`}>{t('home.wholeSchedule')}</a>
        </p>
      ) : null}
    </Section>
  )
}
