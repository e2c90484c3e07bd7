import { ActionButton } from '@/components/forms/action-button'
import { FileField } from '@/components/forms/file-field'
import { EditBlock, FormActions } from '@/components/ui/edit-block'
import { EmptyState } from '@/components/ui/empty-state'
import { Logo } from '@/components/units/logo'
import { EditableSection } from '@/components/workspace/editable-section'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { removeLogoAction } from '@/lib/units/actions'
import type { UnitView } from '@/lib/units/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'

type LogoSectionProps = { unit: UnitView; locale: Locale; place: EditPlace }

/** A unit's logo: what it is now, another in its place, or none. */
export function LogoSection({ unit, locale, place }: LogoSectionProps) {
  const t = getTranslator(locale, 'secretariat')
  return (
    <EditableSection
      id="logo"
      title={t('units.logo.title')}
      editLabel={t('units.logo.edit')}
      canEdit
      form={() => <LogoForm {...{ unit, locale, place }} />}
      {...{ locale, place }}
    >
      <LogoNow unit={unit} locale={locale} />
    </EditableSection>
  )
}

function LogoNow({ unit: { acronym, logo, isArchived }, locale }: Pick<LogoSectionProps, 'unit' | 'locale'>) {
  const t = getTranslator(locale, 'secretariat')
  if (!logo) return <EmptyState>{t('units.logo.none')}</EmptyState>
  if (isArchived) return <p>{t('units.logo.archived')}</p>
  return <Logo logo={logo} alt={t('units.logo.picture', { acronym })} className="unit-logo" />
}

/** The picture alone: it is posted as it is, with and without scripts, since a server action would take no more than a megabyte. */
function LogoForm({ unit, locale, place }: LogoSectionProps) {
  const t = getTranslator(locale, 'secretariat')
  const action = `/api/unit-logo/${locale}/${unit.slug}`
  return (
    <>
      {unit.logo ? <LogoNow unit={unit} locale={locale} /> : null}
      <form action={action} method="post" encType="multipart/form-data" aria-label={t('units.logo.form')}>
        <EditBlock>
          <FileField
            id="logo-file"
            label={t('units.logo.label')}
            hint={t('units.logo.hint')}
            accept=".png,.jpg,.jpeg,.webp"
            refused={place.refusal}
            locale={locale}
            takesFocus
          />
          <p className="sans small quiet">{t('units.logo.editions')}</p>
          <FormActions
            submit={t('units.logo.submit')}
            cancel={{ label: getTranslator(locale, 'common')('cancel'), href: place.at('logo') }}
          />
        </EditBlock>
      </form>
      {unit.logo ? (
        <ActionButton
          action={removeLogoAction}
          hidden={{ id: unit.id, logoId: unit.logo.id }}
          returnTo={place.saved('logo', 'removed')}
        >
          {t('units.logo.remove')}
        </ActionButton>
      ) : null}
    </>
  )
}
