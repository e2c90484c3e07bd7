import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { headline } from '@/components/history/headline'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { DefinitionList } from '@/components/ui/definition-list'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { isLocale, type Locale, languageNames } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { isNoticeKind } from '@/lib/mail/notice-kinds'
import type { Actor } from '@/lib/permissions/actor'
import { findOwnData } from '@/lib/privacy/own-data-queries'
import type { OwnData as Data } from '@/lib/privacy/own-data-schema'
import { formatDate, formatInstant, formatZone } from '@/lib/time/format'
import { OwnDataContacts } from './own-data-contacts'

/** So many of the latest changes and mails stand on the page; all of them are in the file. */
const shown = 100

/** Everything that is kept of the viewer, to read and to print. */
export async function OwnData({ viewer, locale }: { viewer: Actor; locale: Locale }) {
  const data = await findOwnData(viewer, new Date())
  if (!data) notFound()
  const t = getTranslator(locale, 'ownData')
  const people = getTranslator(locale, 'people')
  const profile = { label: people('profile.title'), href: `/${locale}/workspace/profile` }
  return (
    <WorkspaceFrame locale={locale} crumbs={[profile, { label: t('title') }]}>
      <Page
        title={t('title')}
        lead={<p>{t('lead', { when: instantText(data.madeAt, data, locale) })}</p>}
        below={
          <a href={`/${locale}/workspace/profile/data/export/json`} download>
            {t('download')}
          </a>
        }
      >
        <PersonFacts data={data} locale={locale} />
        <Lines id="parts" title={t('parts')} none={t('none')} lines={partLines(data, locale)} />
        <OwnDataContacts data={data} locale={locale} />
        <Lines id="invitations" title={t('invitations')} none={t('none')} lines={invitationLines(data, locale)} />
        {data.answers.length > 0 ? (
          <Lines id="answers" title={t('answers')} none={t('none')} lines={answerLines(data, locale)} />
        ) : null}
        {data.translationsAsked.length > 0 ? (
          <Lines id="translations" title={t('translations')} none={t('none')} lines={translationLines(data, locale)} />
        ) : null}
        {data.namedInMeetings.length > 0 ? (
          <Lines id="meetings" title={t('meetings')} none={t('none')} lines={meetingLines(data, locale)} />
        ) : null}
        {data.namedInTables.length > 0 ? (
          <Lines id="tables" title={t('tables')} none={t('none')} lines={tableLines(data, locale)} />
        ) : null}
        <Lines id="sessions" title={t('sessions')} none={t('none')} lines={signInLines(data, locale)} />
        <Lines id="choices" title={t('choices')} none={t('noChoices')} lines={choiceLines(data, locale)} />
        <Lines id="mails" title={t('mails')} none={t('none')} lines={mailLines(data, locale)} />
        <Lines id="changes" title={t('changes')} none={t('none')} lines={changeLines(data, locale)} />
      </Page>
    </WorkspaceFrame>
  )
}

function instantText(instant: string, { person }: Data, locale: Locale): string {
  return formatInstant(new Date(instant), locale, person.timeZone)
}

function PersonFacts({ data, locale }: { data: Data; locale: Locale }) {
  const t = getTranslator(locale, 'ownData')
  const people = getTranslator(locale, 'people')
  const { person } = data
  const lastSignIn = person.lastSignInAt && instantText(person.lastSignInAt, data, locale)
  const items = [
    { term: people('profile.name'), description: person.name },
    { term: people('profile.email'), description: person.email },
    {
      term: people('profile.language'),
      description: isLocale(person.language) ? languageNames[person.language] : person.language,
    },
    { term: people('profile.timeZone'), description: formatZone(person.timeZone, locale) },
    ...(lastSignIn ? [{ term: t('lastSignIn'), description: lastSignIn }] : []),
  ]
  return (
    <Section id="person" title={people('profile.details')}>
      <MarginRow>
        <DefinitionList items={items} />
      </MarginRow>
    </Section>
  )
}

type Line = { key: string; text: ReactNode; note?: string | null }

function Lines({ id, title, none, lines }: { id: string; title: string; none: string; lines: Line[] }) {
  return (
    <Section id={id} title={title}>
      <MarginRow>
        {lines.length === 0 ? <p className="quiet">{none}</p> : null}
        <ul className="stacked">
          {lines.map(({ key, text, note }) => (
            <li key={key}>
              {text}
              {note ? <p className="sans small quiet">{note}</p> : null}
            </li>
          ))}
        </ul>
      </MarginRow>
    </Section>
  )
}

function partLines({ delegations, secretariats }: Data, locale: Locale): Line[] {
  const t = getTranslator(locale, 'ownData')
  const people = getTranslator(locale, 'people')
  const period = ({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }) =>
    endsOn
      ? t('fromTo', { from: formatDate(startsOn, locale), to: formatDate(endsOn, locale) })
      : people('delegates.since', { start: formatDate(startsOn, locale) })
  return [
    ...secretariats.map((one) => ({
      key: `${one.network} ${one.startsOn}`,
      text: people('profile.secretariat', { network: one.network }),
      note: period(one),
    })),
    ...delegations.map((one) => ({
      key: `${one.city} ${one.startsOn}`,
      text: one.city,
      note: [one.office, one.isLead ? people('profile.lead') : null, period(one)].filter(Boolean).join(' · '),
    })),
  ]
}

function invitationLines(data: Data, locale: Locale): Line[] {
  const t = getTranslator(locale, 'ownData')
  return data.invitations.map(({ to, invitedAt, acceptedAt }) => ({
    key: invitedAt,
    text: to,
    note: [
      t('invitedOn', { when: instantText(invitedAt, data, locale) }),
      acceptedAt && t('acceptedOn', { when: instantText(acceptedAt, data, locale) }),
    ]
      .filter(Boolean)
      .join(' · '),
  }))
}

function answerLines(data: Data, locale: Locale): Line[] {
  const t = getTranslator(locale, 'ownData')
  return data.answers.map(({ city, activity, at }) => ({
    key: `${city} ${at}`,
    text: [city, activity?.texts[locale] ?? activity?.texts[activity.original]].filter(Boolean).join(': '),
    note: t('answered', { when: instantText(at, data, locale) }),
  }))
}

function translationLines(data: Data, locale: Locale): Line[] {
  const t = getTranslator(locale, 'ownData')
  return data.translationsAsked.map(({ plan, askedAt }) => ({
    key: askedAt,
    text: plan?.texts[locale] ?? plan?.texts[plan.original] ?? '',
    note: t('askedOn', { when: instantText(askedAt, data, locale) }),
  }))
}

function meetingLines(data: Data, locale: Locale): Line[] {
  const t = getTranslator(locale, 'ownData')
  return data.namedInMeetings.map(({ activity, as }, at) => ({
    key: `${as} ${at}`,
    text: activity?.texts[locale] ?? activity?.texts[activity.original] ?? '',
    note: t(`namedAs.${as}`),
  }))
}

function tableLines(data: Data, locale: Locale): Line[] {
  const t = getTranslator(locale, 'ownData')
  return data.namedInTables.map(({ city, name, office, readAt }) => ({
    key: `${city} ${readAt}`,
    text: city,
    note: [name, office, t('readOn', { when: instantText(readAt, data, locale) })].filter(Boolean).join(' · '),
  }))
}

function signInLines(data: Data, locale: Locale): Line[] {
  const t = getTranslator(locale, 'ownData')
  const { calendarAddressSince: since } = data
  return [
    ...data.sessions.map(({ openedAt, endsAt }) => ({
      key: openedAt,
      text: t('session', { from: instantText(openedAt, data, locale), to: instantText(endsAt, data, locale) }),
    })),
    ...(since ? [{ key: 'calendar', text: t('calendarAddress', { from: instantText(since, data, locale) }) }] : []),
  ]
}

function choiceLines({ noticeChoices }: Data, locale: Locale): Line[] {
  const t = getTranslator(locale, 'notices')
  return noticeChoices.flatMap(({ kind, delivery }) => {
    const how = (['AT_ONCE', 'DIGEST', 'NEVER'] as const).find((known) => known === delivery)
    return isNoticeKind(kind) && how ? [{ key: kind, text: t(`kinds.${kind}`), note: t(`deliveries.${how}`) }] : []
  })
}

function mailLines(data: Data, locale: Locale): Line[] {
  const t = getTranslator(locale, 'ownData')
  const kinds = getTranslator(locale, 'notices')
  return data.mails
    .toReversed()
    .slice(0, shown)
    .map(({ kind, writtenAt, sentAt, failedAt, reply }) => ({
      key: `${kind} ${writtenAt}`,
      text: isNoticeKind(kind) ? kinds(`kinds.${kind}`) : kind,
      note: [
        instantText(sentAt ?? failedAt ?? writtenAt, data, locale),
        t(sentAt ? 'mailSent' : failedAt ? 'mailFailed' : 'mailWaiting'),
        reply,
      ]
        .filter(Boolean)
        .join(' · '),
    }))
}

function changeLines(data: Data, locale: Locale): Line[] {
  const t = getTranslator(locale, 'ownData')
  return data.changes
    .toReversed()
    .slice(0, shown)
    .map(({ at, action, forCity }, index) => ({
      key: `${at} ${index}`,
      // The record of this page does not hold what changed: published and withdrawn are one.
      text: action === 'plan.publish' ? t('planPublication') : headline({ action, before: {}, after: {} }, locale),
      note: [instantText(at, data, locale), forCity].filter(Boolean).join(' · '),
    }))
}
