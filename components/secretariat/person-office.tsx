import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/forms/action-form'
import { TextField } from '@/components/forms/text-fields'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { DelegateLine, termText } from '@/components/people/delegate-line'
import { PersonErasure } from '@/components/privacy/person-erasure'
import { DefinitionList } from '@/components/ui/definition-list'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { StatusLine } from '@/components/ui/status-line'
import { EditableSection } from '@/components/workspace/editable-section'
import { type Locale, languageNames } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { savePersonAction } from '@/lib/people/actions'
import { findPerson, type PersonView } from '@/lib/people/queries'
import type { Actor } from '@/lib/permissions/actor'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { PersonAccess } from './person-access'
import { SecretariatFrame } from './secretariat-frame'

type PersonOfficeProps = { viewer: Actor; locale: Locale; personId: string; place: EditPlace }

/** A person as the secretariat knows her: her account, and for whom she acts. */
export async function PersonOffice({ viewer, locale, personId, place }: PersonOfficeProps) {
  const person = viewer.secretariatOf.length > 0 ? await findPerson(viewer, personId, new Date()) : undefined
  // Who is not of the secretariat learns nothing of who is there: the frame refuses her, whatever the id.
  if (person === null) notFound()
  const t = getTranslator(locale, 'secretariat')
  const list = { label: t('people.title'), href: `/${locale}/workspace/secretariat/people` }
  return (
    <SecretariatFrame viewer={viewer} locale={locale} crumbs={person ? [list, { label: person.name }] : []}>
      {(network) =>
        person ? (
          <Page eyebrow={t('people.eyebrow')} title={person.name} lead={person.email}>
            {person.mayAdminister ? null : <Notice>{t('people.otherNetwork')}</Notice>}
            <Details {...{ person, locale, place }} canEdit={person.mayAdminister} />
            <Delegations {...{ person, locale, place }} />
            <PersonAccess
              {...{ person, locale, place }}
              timeZone={network.timeZone}
              canChange={person.mayAdminister}
              isViewer={person.id === viewer.personId}
            />
            {person.mayAdminister && person.id !== viewer.personId ? (
              <PersonErasure {...{ person, locale, place }} />
            ) : null}
          </Page>
        ) : null
      }
    </SecretariatFrame>
  )
}

type PersonPartProps = { person: PersonView; locale: Locale; place: EditPlace }

function Details({ person, locale, place, canEdit }: PersonPartProps & { canEdit: boolean }) {
  const t = getTranslator(locale, 'secretariat')
  return (
    <EditableSection
      id="details"
      title={t('people.details')}
      editLabel={t('people.edit')}
      form={() => <DetailsForm {...{ person, locale, place }} />}
      {...{ locale, place, canEdit }}
    >
      <DefinitionList
        items={[
          { term: t('people.name'), description: person.name },
          { term: t('people.email'), description: person.email },
          { term: t('people.language'), description: languageNames[person.language] },
        ]}
      />
    </EditableSection>
  )
}

function DetailsForm({ person, locale, place }: PersonPartProps) {
  const t = getTranslator(locale, 'secretariat')
  const common = getTranslator(locale, 'common')
  return (
    <ActionForm
      id="details"
      label={t('people.edit')}
      action={savePersonAction}
      hidden={{ id: person.id }}
      version={person.version}
      returnTo={place.saved('details')}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at('details') }}
    >
      <TextField name="name" label={t('people.name')} value={person.name} autoComplete="off" maxLength={120} required />
      <TextField
        name="email"
        type="email"
        label={t('people.email')}
        hint={t('people.emailChange')}
        value={person.email}
        autoComplete="off"
        required
      />
    </ActionForm>
  )
}

/** Where she acts; a delegation is begun on the city's own page, where her colleagues stand too. */
function Delegations({ person, locale, place }: PersonPartProps) {
  const t = getTranslator(locale, 'secretariat')
  const isSuspended = person.suspendedAt !== null
  return (
    <Section id="delegations" title={t('people.actsFor')}>
      <StatusLine>{place.savedText('delegations', locale)}</StatusLine>
      {person.delegations.length + person.memberships.length === 0 ? (
        <EmptyState>{t('people.nobody')}</EmptyState>
      ) : null}
      {person.delegations.map(({ city, ...delegate }) => (
        <DelegateLine
          key={delegate.id}
          delegate={{ ...delegate, name: person.name, isSuspended }}
          title={city.name}
          titleHref={`/${locale}/workspace/cities/${city.slug}/people`}
          cityName={city.name}
          block="delegations"
          canEdit
          {...{ locale, place }}
        />
      ))}
      {person.memberships.map(({ id, network, ...term }) => (
        <MarginRow key={id} rule="hair">
          <p>
            <a href={`/${locale}/workspace/secretariat`}>{t('people.secretariatOption', { network: network.name })}</a>
          </p>
          <p className="sans small quiet">{termText(term, locale)}</p>
        </MarginRow>
      ))}
    </Section>
  )
}
