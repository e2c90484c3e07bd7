import { notFound } from 'next/navigation'
import { Page } from '@/components/layout/page'
import { LocalizedName } from '@/components/text/localized'
import { RefusedPage } from '@/components/workspace/refused-page'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { listChecklist } from '@/lib/handover/checklist-queries'
import { findHandover } from '@/lib/handover/queries'
import { hasEnded } from '@/lib/handover/rules'
import type { HandoverView } from '@/lib/handover/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { todayIn } from '@/lib/time/when'
import { findUnit, type UnitView } from '@/lib/units/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { CallOff } from './call-off'
import { HandoverChecklist } from './handover-checklist'
import { HandoverConfirmations } from './handover-confirmations'
import { HandoverHead } from './handover-head'
import { HandoverLetter } from './handover-letter'
import { HandoverNotes, HandoverPoints } from './handover-points'
import { HandoverTerms } from './handover-terms'
import { NoHandover } from './no-handover'

type HandoverPageProps = { viewer: Actor; locale: Locale; unitSlug: string; place: EditPlace }

/** The hand-over of a unit's coordination: what is agreed, what is open, what to know. */
export async function HandoverPage({ viewer, locale, unitSlug, place }: HandoverPageProps) {
  const unit = await findUnit(viewer, unitSlug)
  if (!unit) notFound()
  const now = new Date()
  const handover = await findHandover(viewer, unit.id, now)
  const t = getTranslator(locale, 'handover')
  const home = `/${locale}/workspace/units/${unit.slug}`
  const crumbs = [{ label: unit.acronym, href: home }, { label: t('title') }]
  const mayOpen = can(viewer, 'handover.open', { networkId: unit.networkId, unitId: unit.id })
  if (!handover && !mayOpen) {
    return (
      <RefusedPage {...{ locale, crumbs }} title={t('title')} ways={[{ label: t('backToUnit'), href: home }]}>
        {t('refused')}
      </RefusedPage>
    )
  }
  return (
    <WorkspaceFrame locale={locale} crumbs={crumbs} about={{ unitIds: [unit.id] }}>
      <Page eyebrow={unit.acronym} title={t('title')} lead={<LocalizedName value={unit.name} locale={locale} />}>
        {handover ? <HandoverDocument {...{ viewer, handover, locale, place, now }} /> : null}
        {mayOpen && mayBeginAnew(handover) ? <NoHandover {...{ unit, locale, place }} /> : null}
      </Page>
    </WorkspaceFrame>
  )
}

/** While one is going on, there is no other. */
function mayBeginAnew(handover: HandoverView | null): boolean {
  return handover === null || handover.state === 'calledOff' || handover.passedAt !== null
}

type DocumentProps = {
  viewer: Actor
  handover: HandoverView
  locale: Locale
  place: EditPlace
  now: Date
}

async function HandoverDocument({ viewer, handover, locale, place, now }: DocumentProps) {
  const { unit, state, passedAt } = handover
  const of = { networkId: unit.networkId, unitId: unit.id }
  const isGoingOn = state !== 'calledOff' && state !== 'passed' && passedAt === null
  const hasMandateEnded = state === 'missed' && hasEnded(handover.mandate.endsOn, todayIn(unit.network.timeZone, now))
  const canEdit = isGoingOn && !hasMandateEnded && can(viewer, 'handover.update', of)
  const checklist = await listChecklist(viewer, handover, now)
  return (
    <>
      <HandoverHead {...{ handover, locale, hasMandateEnded }} />
      <HandoverTerms {...{ handover, locale, place, canEdit }} />
      <HandoverConfirmations {...{ viewer, handover, locale, place }} />
      {isGoingOn && can(viewer, 'handover.callOff', of) ? <CallOff {...{ handover, locale, place }} /> : null}
      <HandoverChecklist {...{ checklist, locale }} home={homeOf(handover.unit, locale)} />
      <HandoverPoints {...{ handover, locale, place, canEdit }} />
      <HandoverNotes {...{ handover, locale, place, canEdit }} />
      <HandoverLetter {...{ locale }} home={homeOf(handover.unit, locale)} />
    </>
  )
}

const homeOf = ({ slug }: Pick<UnitView, 'slug'>, locale: Locale) => `/${locale}/workspace/units/${slug}`
