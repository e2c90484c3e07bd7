import { notFound } from 'next/navigation'
import type { CSSProperties } from 'react'
import { ActionForm } from '@/components/forms/action-form'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { TextField } from '@/components/forms/text-fields'
import { Page } from '@/components/layout/page'
import { MandateEditor } from '@/components/mandates/mandate-editor'
import { Localized, LocalizedName } from '@/components/text/localized'
import { DefinitionList } from '@/components/ui/definition-list'
import { ArchiveSection } from '@/components/workspace/archive-section'
import { EditableSection } from '@/components/workspace/editable-section'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { archiveUnitAction, saveUnitAction, unarchiveUnitAction } from '@/lib/units/actions'
import { findUnit, type UnitView } from '@/lib/units/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { LogoSection } from './logo-section'
import { SecretariatFrame } from './secretariat-frame'

type UnitOfficeProps = { viewer: Actor; locale: Locale; unitSlug: string; place: EditPlace }

/** A unit as the secretariat keeps it: its name, its mandates, its place in the archive. */
export async function UnitOffice({ viewer, locale, unitSlug, place }: UnitOfficeProps) {
  const unit = await findUnit(viewer, unitSlug)
  if (!unit) notFound()
  const t = getTranslator(locale, 'secretariat')
  return (
    <SecretariatFrame
      viewer={viewer}
      locale={locale}
      crumbs={[{ label: t('units.title'), href: `/${locale}/workspace/secretariat/units` }, { label: unit.acronym }]}
    >
      {() => (
        <Page
          eyebrow={t('units.eyebrow')}
          title={unit.acronym}
          lead={<LocalizedName value={unit.name} locale={locale} />}
          below={
            <p className="word-links">
              <a href={`/${locale}/workspace/units/${unit.slug}`}>{t('units.workspace')}</a>
              {unit.isArchived ? null : <a href={`/${locale}/${unit.slug}`}>{t('units.publicPage')}</a>}
            </p>
          }
        >
          <UnitSection {...{ unit, locale, place }} />
          <LogoSection {...{ unit, locale, place }} />
          <MandateEditor {...{ viewer, unit, locale, place }} />
          <ArchiveSection
            title={t('units.archiveTitle')}
            row={unit}
            texts={{
              archive: t('units.archive'),
              means: t('units.archiveMeans'),
              now: t('units.archiveNow'),
              archived: t('units.archivedMeans'),
              unarchive: t('units.unarchive'),
            }}
            archive={archiveUnitAction}
            unarchive={unarchiveUnitAction}
            {...{ locale, place }}
          />
        </Page>
      )}
    </SecretariatFrame>
  )
}

type UnitSectionProps = { unit: UnitView; locale: Locale; place: EditPlace }

function UnitSection({ unit, locale, place }: UnitSectionProps) {
  const t = getTranslator(locale, 'secretariat')
  return (
    <EditableSection
      id="unit"
      title={t('units.about')}
      editLabel={t('units.edit')}
      canEdit
      form={() => <UnitForm {...{ unit, locale, place }} />}
      {...{ locale, place }}
    >
      <DefinitionList
        items={[
          { term: t('units.acronym'), description: unit.acronym },
          { term: t('units.name'), description: <Localized value={unit.name} locale={locale} /> },
          {
            term: t('units.purpose'),
            description: unit.purpose ? <Localized value={unit.purpose} locale={locale} /> : t('units.noPurpose'),
          },
          { term: t('units.colour'), description: unit.accent ? <Colour accent={unit.accent} /> : t('units.noColour') },
          { term: t('units.slug'), description: `/${unit.slug}` },
        ]}
      />
    </EditableSection>
  )
}

function UnitForm({ unit, locale, place }: UnitSectionProps) {
  const t = getTranslator(locale, 'secretariat')
  const common = getTranslator(locale, 'common')
  return (
    <ActionForm
      id="unit"
      label={t('units.edit')}
      action={saveUnitAction}
      hidden={{ id: unit.id }}
      version={unit.version}
      returnTo={place.saved('unit')}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at('unit') }}
    >
      <TextField name="acronym" label={t('units.acronym')} value={unit.acronym} width="short" maxLength={20} required />
      <LocalizedTextField name="name" label={t('units.name')} value={unit.name} locale={locale} kind="title" />
      <LocalizedTextField name="purpose" label={t('units.purpose')} value={unit.purpose} locale={locale} kind="text" />
      <TextField
        name="accent"
        label={t('units.colour')}
        hint={t('units.colourHint')}
        value={unit.accent}
        width="short"
        maxLength={7}
        autoComplete="off"
        spellCheck={false}
      />
    </ActionForm>
  )
}

/** A colour as its digits say it, with a patch of it as slides show it. */
function Colour({ accent }: { accent: string }) {
  return (
    <span className="colour-patch" style={{ '--patch': accent } as CSSProperties}>
      {accent}
    </span>
  )
}
