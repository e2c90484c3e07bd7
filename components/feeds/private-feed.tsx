import { ActionButton } from '@/components/forms/action-button'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { Notice } from '@/components/ui/notice'
import { QrCode } from '@/components/ui/qr-code'
import { readShownOnce } from '@/lib/auth/shown-once'
import { feedAddress } from '@/lib/feeds/addresses'
import { makePrivateFeedAction, revokePrivateFeedAction } from '@/lib/feeds/private-feed-actions'
import { findOwnFeed } from '@/lib/feeds/private-feed-queries'
import { privateCalendarPath } from '@/lib/feeds/private-feed-rules'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { formatInstant } from '@/lib/time/format'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { openingAddress } from './feed-links'

type PrivateFeedProps = { viewer: Actor; locale: Locale; timeZone: string; place: EditPlace }

/** The address of one's own calendar: shown once when it is made, replaced or revoked at any time. */
export async function PrivateFeed({ viewer, locale, timeZone, place }: PrivateFeedProps) {
  const t = getTranslator(locale, 'feeds')
  const token = await readShownOnce()
  const feed = await findOwnFeed(viewer, token)
  // Another person may have been signed in in this browser a moment ago.
  const isNew = token !== null && feed?.isOfToken === true
  return (
    <Section id="calendar" title={t('own.title')} lead={t('own.lead')}>
      {token && feed?.isOfToken ? (
        <NewAddress address={feedAddress(privateCalendarPath(token), {})} locale={locale} />
      ) : null}
      <MarginRow rule={isNew ? 'hair' : undefined}>
        <p>{feed ? t('own.since', { when: formatInstant(feed.createdAt, locale, timeZone) }) : t('own.none')}</p>
        {feed ? <p className="sans small quiet">{t('own.replaceHint')}</p> : null}
        <div className="actions">
          <ActionButton action={makePrivateFeedAction} returnTo={place.at('calendar')} hidden={{}} look="quiet">
            {t(feed ? 'own.replace' : 'own.make')}
          </ActionButton>
          {feed ? (
            <ActionButton action={revokePrivateFeedAction} returnTo={place.at('calendar')} hidden={{}} look="danger">
              {t('own.revoke')}
            </ActionButton>
          ) : null}
        </div>
      </MarginRow>
    </Section>
  )
}

function NewAddress({ address, locale }: { address: string; locale: Locale }) {
  const t = getTranslator(locale, 'feeds')
  const opening = openingAddress(address)
  return (
    <MarginRow margin={<QrCode text={opening} label={t('own.qrCode')} />}>
      <Notice>{t('own.shownOnce')}</Notice>
      <p className="feed-address sans small">{address}</p>
      <p className="word-links">
        <a href={opening}>{t('open')}</a>
      </p>
    </MarginRow>
  )
}
