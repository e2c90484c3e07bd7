import { CityPlace } from '@/components/cities/city-emblem-line'
import { ActionForm } from '@/components/forms/action-form'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { TextField } from '@/components/forms/text-fields'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { LocalizedName } from '@/components/text/localized'
import { WordLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { StateWord } from '@/components/ui/state-word'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listCoordinatingCities } from '@/lib/mandates/queries'
import type { Actor } from '@/lib/permissions/actor'
import { todayIn } from '@/lib/time/when'
import { createUnitAction } from '@/lib/units/actions'
import type { NetworkView } from '@/lib/units/queries'
import { listRegisteredUnits } from '@/lib/units/register-queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { SecretariatFrame } from './secretariat-frame'
import { SlugField } from './slug-field'

type UnitsRegisterProps = { viewer: Actor; locale: Locale; place: EditPlace }

/** Every unit of the network, and a new one. */
export function UnitsRegister({ viewer, locale, place }: UnitsRegisterProps) {
  const t = getTranslator(locale, 'secretariat')
  return (
    <SecretariatFrame viewer={viewer} locale={locale} crumbs={[{ label: t('units.title') }]}>
      {(network) => (
        <Page eyebrow={network.name} title={t('units.title')}>
          <UnitLines {...{ viewer, network, locale, place }} />
        </Page>
      )}
    </SecretariatFrame>
  )
}

async function UnitLines({ viewer, network, locale, place }: UnitsRegisterProps & { network: NetworkView }) {
  const units = await listRegisteredUnits(viewer, network.id)
  const coordinating = await listCoordinatingCities(network.id, todayIn(network.timeZone, new Date()))
  const t = getTranslator(locale, 'secretariat')
  const isAdding = place.editing === 'new-unit'
  return (
    <Section
      id="units"
      title={network.name}
      actions={isAdding ? null : <WordLink href={place.edit('new-unit')}>{t('units.add')}</WordLink>}
    >
      {isAdding ? <NewUnit {...{ network, locale, place }} /> : null}
      {units.length === 0 ? <EmptyState>{t('units.none')}</EmptyState> : null}
      {units.map((unit) => {
        const city = coordinating.get(unit.id)
        return (
          <MarginRow key={unit.id} rule="hair" margin={<span className="small-caps">{unit.acronym}</span>}>
            <p>
              <a href={`/${locale}/workspace/secretariat/units/${unit.slug}`}>
                <LocalizedName value={unit.name} locale={locale} />
              </a>
            </p>
            <p className="sans small quiet">
              {t('units.coordination')}: {city ? <CityPlace city={city} locale={locale} /> : t('units.vacant')}
              {unit.isArchived ? (
                <>
                  {'. '}
                  <StateWord tone="attention">{t('archived')}</StateWord>
                </>
              ) : null}
            </p>
          </MarginRow>
        )
      })}
    </Section>
  )
}

function NewUnit({ network, locale, place }: { network: NetworkView; locale: Locale; place: EditPlace }) {
  const t = getTranslator(locale, 'secretariat')
  return (
    <MarginRow id="new-unit" rule="hair">
      <ActionForm
        id="new-unit"
        label={t('units.form')}
        action={createUnitAction}
        hidden={{ networkId: network.id }}
        returnTo={place.at('units')}
        submit={t('units.create')}
        cancel={{ label: getTranslator(locale, 'common')('cancel'), href: place.at('units') }}
      >
        <TextField name="acronym" label={t('units.acronym')} width="short" maxLength={20} required />
        <LocalizedTextField name="name" label={t('units.name')} value={null} locale={locale} kind="title" />
        <SlugField label={t('units.slug')} hint={t('units.slugHint')} />
      </ActionForm>
    </MarginRow>
  )
}
