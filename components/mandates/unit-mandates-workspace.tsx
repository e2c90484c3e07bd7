import { notFound } from 'next/navigation'
import { HandoverLink, mayReachHandover } from '@/components/handover/handover-link'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { LocalizedName } from '@/components/text/localized'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listMandates, type MandateOfUnit } from '@/lib/mandates/queries'
import { coordinationVacancies } from '@/lib/mandates/vacancies'
import type { Actor } from '@/lib/permissions/actor'
import { todayIn } from '@/lib/time/when'
import { findUnit } from '@/lib/units/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { MandateEditor } from './mandate-editor'
import { MandateTimeline } from './mandate-timeline'
import { UnitVacancy } from './unit-vacancy'
import { vacancyPeriod } from './vacancy-period'

type UnitMandatesProps = { viewer: Actor; locale: Locale; unitSlug: string; place: EditPlace }

/** The mandates of a unit at work: to read for everybody, to change for who may. */
export async function UnitMandatesWorkspace({ viewer, locale, unitSlug, place }: UnitMandatesProps) {
  const unit = await findUnit(viewer, unitSlug)
  if (!unit) notFound()
  const today = todayIn(unit.network.timeZone, new Date())
  const mandates = await listMandates(unit.id)
  const leadsToHandover = await mayReachHandover(viewer, unit)
  const t = getTranslator(locale, 'mandates')
  return (
    <WorkspaceFrame
      locale={locale}
      crumbs={[{ label: unit.acronym, href: `/${locale}/workspace/units/${unit.slug}` }, { label: t('title') }]}
      about={{ unitIds: [unit.id] }}
    >
      <Page
        eyebrow={unit.acronym}
        title={t('title')}
        lead={<LocalizedName value={unit.name} locale={locale} />}
        below={
          leadsToHandover ? (
            <p className="actions">
              <HandoverLink unit={unit} locale={locale} />
            </p>
          ) : null
        }
      >
        <UnitVacancy {...{ viewer, unit, mandates, locale, today }} />
        <MandateTimeline {...{ mandates, locale, today }}>
          <TimelineWords {...{ mandates, locale, today }} />
        </MandateTimeline>
        <MandateEditor {...{ viewer, unit, locale, place }} />
      </Page>
    </WorkspaceFrame>
  )
}

type TimelineWordsProps = { mandates: readonly MandateOfUnit[]; locale: Locale; today: string }

/** What is drawn and the lines of mandates do not tell: days without coordination. A vacancy that goes on stands at the head. */
function TimelineWords({ mandates, locale, today }: TimelineWordsProps) {
  const vacancies = coordinationVacancies(mandates, today).filter(({ endsOn }) => endsOn !== null)
  if (vacancies.length === 0) return null
  return (
    <MarginRow rule="hair" margin={getTranslator(locale, 'mandates')('roles.COORDINATION')}>
      <ul>
        {vacancies.map((vacancy) => (
          <li key={vacancy.startsOn}>{vacancyPeriod(vacancy, locale)}</li>
        ))}
      </ul>
    </MarginRow>
  )
}
