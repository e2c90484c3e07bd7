import { notFound } from 'next/navigation'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { LocalizedName } from '@/components/text/localized'
import { EmptyState } from '@/components/ui/empty-state'
import { StateWord } from '@/components/ui/state-word'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { getViewerProfile } from '@/lib/auth/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listUnitNotices, type NoticeLine } from '@/lib/notices/unit-notice-queries'
import type { Actor } from '@/lib/permissions/actor'
import { formatInstant } from '@/lib/time/format'
import { findUnit } from '@/lib/units/queries'

type UnitNoticesProps = { viewer: Actor; locale: Locale; unitSlug: string }

/** What a unit tells its cities by mail: what is about to go, and what has gone. */
export async function UnitNotices({ viewer, locale, unitSlug }: UnitNoticesProps) {
  const unit = await findUnit(viewer, unitSlug)
  const notices = unit && (await listUnitNotices(viewer, { networkId: unit.networkId, unitId: unit.id }))
  if (!unit || !notices) notFound()
  const timeZone = (await getViewerProfile())?.timeZone ?? unit.network.timeZone
  const t = getTranslator(locale, 'notices')
  const home = `/${locale}/workspace/units/${unit.slug}`
  const waiting = notices.filter(({ state }) => state === 'WAITING')
  const settled = notices.filter(({ state }) => state !== 'WAITING')
  const lines = (found: NoticeLine[]) =>
    found.map((notice) => (
      <NoticeRow key={notice.id} href={`${home}/mail/${notice.id}`} {...{ notice, locale, timeZone }} />
    ))
  return (
    <WorkspaceFrame locale={locale} crumbs={[{ label: unit.acronym, href: home }, { label: t('mail.title') }]}>
      <Page eyebrow={unit.acronym} title={t('mail.title')} lead={t('mail.lead', { unit: unit.acronym })}>
        <Section id="waiting" title={t('mail.waiting')}>
          {waiting.length === 0 ? <EmptyState>{t('mail.noneWaiting')}</EmptyState> : lines(waiting)}
        </Section>
        <Section id="sent" title={t('mail.sent')}>
          {settled.length === 0 ? <EmptyState>{t('mail.noneSent')}</EmptyState> : lines(settled)}
        </Section>
      </Page>
    </WorkspaceFrame>
  )
}

type NoticeRowProps = { notice: NoticeLine; href: string; locale: Locale; timeZone: string }

function NoticeRow({ notice, href, locale, timeZone }: NoticeRowProps) {
  const t = getTranslator(locale, 'notices')
  const { kind, about, state, at, readers, failures } = notice
  const when = formatInstant(at, locale, timeZone)
  const isToNobody = readers === 0 && state === 'SENT'
  const facts = [
    about ? t(`kinds.${kind}`) : null,
    isToNobody ? t('mail.toNobodyAt', { when }) : t(whenKeys[state], { when }),
    readers === null || isToNobody || state === 'CALLED_OFF' ? null : t('mail.receivers', { count: readers }),
  ]
  return (
    <MarginRow rule="hair">
      <p>
        <a href={href}>{about ? <LocalizedName value={about} locale={locale} /> : t(`kinds.${kind}`)}</a>
      </p>
      <p className="sans small quiet">
        {facts.filter(Boolean).join(' · ')}
        {failures > 0 ? (
          <>
            {' · '}
            <StateWord tone="attention">{t('mail.failures', { count: failures })}</StateWord>
          </>
        ) : null}
      </p>
    </MarginRow>
  )
}

export const whenKeys = { WAITING: 'mail.goesAt', SENT: 'mail.wentAt', CALLED_OFF: 'mail.calledOffAt' } as const
