import { PrivateFeed } from '@/components/feeds/private-feed'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { NoticeChoices } from '@/components/notices/notice-choices'
import { OwnDataSection } from '@/components/privacy/own-data-section'
import { DefinitionList } from '@/components/ui/definition-list'
import { StatusLine } from '@/components/ui/status-line'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { type Locale, languageNames } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { getProfile, listActsFor, listSecretariats, type Profile } from '@/lib/people/profile-queries'
import type { Actor } from '@/lib/permissions/actor'
import { formatZoneChoice } from '@/lib/time/format'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { OwnSessions } from './own-sessions'
import { ProfileForm } from './profile-form'
import { rolesText } from './roles-text'

type OwnProfileProps = { viewer: Actor; locale: Locale; place: EditPlace }

/** The profile of who is signed in: what she may change, for whom she acts, where she is signed in. */
export async function OwnProfile({ viewer, locale, place }: OwnProfileProps) {
  const t = getTranslator(locale, 'people')
  const common = getTranslator(locale, 'common')
  const profile = await getProfile(viewer)
  const editing = place.editing === 'details'
  return (
    <WorkspaceFrame locale={locale} crumbs={[{ label: t('profile.title') }]}>
      <Page title={t('profile.title')}>
        <Section
          id="details"
          title={t('profile.details')}
          actions={
            editing ? null : (
              <a className="word-action" href={place.edit('details')} aria-label={t('profile.edit')}>
                {common('edit')}
              </a>
            )
          }
        >
          <StatusLine>{place.savedText('details', locale)}</StatusLine>
          {editing ? (
            <ProfileForm profile={profile} locale={locale} place={place} />
          ) : (
            <ProfileFacts profile={profile} locale={locale} />
          )}
        </Section>
        <OwnCities viewer={viewer} locale={locale} />
        <NoticeChoices {...{ viewer, locale, place }} />
        <PrivateFeed {...{ viewer, locale, place }} timeZone={profile.timeZone} />
        <OwnSessions viewer={viewer} locale={locale} timeZone={profile.timeZone} />
        <OwnDataSection person={{ id: viewer.personId, email: profile.email }} locale={locale} place={place} />
      </Page>
    </WorkspaceFrame>
  )
}

function ProfileFacts({ profile, locale }: { profile: Profile; locale: Locale }) {
  const t = getTranslator(locale, 'people')
  return (
    <DefinitionList
      items={[
        { term: t('profile.name'), description: profile.name },
        { term: t('profile.email'), description: profile.email },
        { term: t('profile.language'), description: languageNames[profile.language] },
        { term: t('profile.timeZone'), description: formatZoneChoice(profile.timeZone, locale) },
      ]}
    />
  )
}

async function OwnCities({ viewer, locale }: { viewer: Actor; locale: Locale }) {
  const t = getTranslator(locale, 'people')
  const [cities, networks] = await Promise.all([listActsFor(viewer), listSecretariats(viewer)])
  const items = cities.map(({ cityName, office, isLead, mandates }) => ({
    term: cityName,
    description: (
      <>
        <p>{[office, isLead ? t('profile.lead') : null].filter(Boolean).join(', ')}</p>
        <p className="sans small quiet">{rolesText(mandates, locale)}</p>
      </>
    ),
  }))
  return (
    <Section id="cities" title={t('profile.actsFor')}>
      {networks.map((network) => (
        <p key={network}>{t('profile.secretariat', { network })}</p>
      ))}
      {items.length > 0 ? <DefinitionList items={items} /> : null}
      {items.length + networks.length === 0 ? <p>{t('profile.actsForNobody')}</p> : null}
    </Section>
  )
}
