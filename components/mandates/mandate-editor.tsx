import { ActionForm } from '@/components/forms/action-form'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { WordLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { StatusLine } from '@/components/ui/status-line'
import { listCities } from '@/lib/cities/queries'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { openMandateAction } from '@/lib/mandates/actions'
import { listMandates, type MandateOfUnit } from '@/lib/mandates/queries'
import { coordinationOn, inOrderOfPhase } from '@/lib/mandates/rules'
import { type MandateRole, mandateRoles } from '@/lib/mandates/schema'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { partsOfDate } from '@/lib/time/partial-date'
import { todayIn } from '@/lib/time/when'
import type { UnitView } from '@/lib/units/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { MandateDate, MandateFields, OpenMandateFields } from './mandate-fields'
import { MandateLine } from './mandate-line'

type MandateEditorProps = { viewer: Viewer; unit: UnitView; locale: Locale; place: EditPlace }

/** The mandates of a unit, and what the viewer may do with each. */
export async function MandateEditor({ viewer, unit, locale, place }: MandateEditorProps) {
  const today = todayIn(unit.network.timeZone, new Date())
  const mandates = inOrderOfPhase(await listMandates(unit.id), today)
  const t = getTranslator(locale, 'mandates')
  const resource = { networkId: unit.networkId, unitId: unit.id }
  const openRoles = mandateRoles.filter((role) => can(viewer, 'mandate.open', { ...resource, role }))
  const cities = place.editing?.startsWith('replace-') ? await listCities(unit.networkId) : []
  const isOpening = openRoles.length > 0 && place.editing === 'new-mandate'
  const isVacant = coordinationOn(mandates, today).current === null
  const mayActFor = isVacant && openRoles.includes('COORDINATION')
  const isActingFor = mayActFor && place.editing === 'act-for'
  return (
    <Section
      id="mandates"
      title={t('edit.title')}
      lead={t('edit.whoMay')}
      actions={
        openRoles.length > 0 && !isOpening && !isActingFor ? (
          <>
            <WordLink href={place.edit('new-mandate')}>{t('edit.open')}</WordLink>
            {mayActFor ? <WordLink href={place.edit('act-for')}>{t('edit.actFor')}</WordLink> : null}
          </>
        ) : null
      }
    >
      <StatusLine>{place.savedText('mandates', locale)}</StatusLine>
      {isActingFor ? <ActFor {...{ unit, locale, place }} /> : null}
      {isOpening ? <OpenMandate {...{ unit, mandates, locale, place }} roles={openRoles} /> : null}
      {mandates.length === 0 ? <EmptyState>{t('edit.none')}</EmptyState> : null}
      {mandates.map((mandate) => (
        <MandateLine
          key={mandate.id}
          mandate={mandate}
          roles={openRoles}
          cities={cities}
          canEdit={can(viewer, 'mandate.update', { ...resource, role: mandate.role })}
          canEnd={can(viewer, 'mandate.end', { ...resource, role: mandate.role })}
          {...{ locale, place, today }}
        />
      ))}
    </Section>
  )
}

type OpenMandateProps = Pick<MandateEditorProps, 'unit' | 'locale' | 'place'> & {
  mandates: MandateOfUnit[]
  roles: MandateRole[]
}

async function OpenMandate({ unit, mandates, roles, locale, place }: OpenMandateProps) {
  const cities = await listCities(unit.networkId)
  const t = getTranslator(locale, 'mandates')
  const running = mandates.find((mandate) => mandate.role === 'COORDINATION' && mandate.endsOn === null)
  return (
    <MarginRow id="new-mandate" rule="hair">
      <ActionForm
        id="new-mandate"
        label={t('edit.open')}
        action={openMandateAction}
        hidden={{ unitId: unit.id }}
        returnTo={place.saved('mandates')}
        submit={t('edit.openNow')}
        cancel={{ label: getTranslator(locale, 'common')('cancel'), href: place.at('mandates') }}
      >
        <OpenMandateFields
          cities={cities}
          locale={locale}
          coordinatingCity={roles.includes('COORDINATION') ? running?.city.name : undefined}
        >
          <MandateFields
            roles={roles}
            role={roles.at(-1) ?? 'MEMBERSHIP'}
            isActing={false}
            start={partsOfDate(null, null)}
            locale={locale}
          />
        </OpenMandateFields>
      </ActionForm>
    </MarginRow>
  )
}

/** While nobody coordinates: one city does, until the network chooses another. */
async function ActFor({ unit, locale, place }: Pick<MandateEditorProps, 'unit' | 'locale' | 'place'>) {
  const cities = await listCities(unit.networkId)
  const t = getTranslator(locale, 'mandates')
  return (
    <MarginRow id="act-for" rule="hair">
      <ActionForm
        id="act-for"
        label={t('edit.actFor')}
        action={openMandateAction}
        hidden={{ unitId: unit.id, role: 'COORDINATION', isActing: 'on' }}
        returnTo={place.saved('mandates')}
        submit={t('edit.actForNow')}
        cancel={{ label: getTranslator(locale, 'common')('cancel'), href: place.at('mandates') }}
      >
        <OpenMandateFields cities={cities} locale={locale} coordinatingCity={undefined}>
          <p className="sans small quiet">{t('edit.isActingHint')}</p>
          <MandateDate
            name="start"
            label={t('edit.start')}
            hint={t('edit.lead')}
            value={partsOfDate(null, null)}
            locale={locale}
          />
        </OpenMandateFields>
      </ActionForm>
    </MarginRow>
  )
}
