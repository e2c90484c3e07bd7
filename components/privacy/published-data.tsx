import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { findPublishedData } from '@/lib/privacy/published-queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { OwnContactSection } from './own-contact'

type PublishedDataProps = { locale: Locale; token: string; place: EditPlace }

/** What is kept and shown of whoever's mailbox the link was sent to, and the ways to change it. */
export async function PublishedData({ locale, token, place }: PublishedDataProps) {
  const t = getTranslator(locale, 'privacy')
  const found = await findPublishedData(token, new Date())
  const crumbs = [{ label: t('title'), href: `/${locale}/privacy` }, { label: t('published.title') }]
  const again = <a href={`/${locale}/privacy/data`}>{t('published.askAgain')}</a>
  if (!found) {
    return (
      <PublicFrame locale={locale} path="/privacy/data" crumbs={crumbs}>
        <Page title={t('published.expiredTitle')} lead={<p>{t('published.expired')}</p>} below={again} />
      </PublicFrame>
    )
  }
  const { address, contacts, hasAccount } = found
  return (
    <PublicFrame locale={locale} path={`/privacy/data/${token}`} crumbs={crumbs}>
      <Page
        title={t('published.title')}
        lead={<p>{address ? t('published.lead', { address }) : t('published.nothing')}</p>}
        below={<StatusLine>{place.outcomeOf('erased') ? t('published.erased') : null}</StatusLine>}
      >
        {contacts.map((contact) => (
          <OwnContactSection key={contact.id} {...{ contact, locale, token, place }} />
        ))}
        {hasAccount ? (
          <MarginRow id="account" title={t('published.account')} rule="strong">
            <p>{t('published.accountMeans')}</p>
            <p>
              <a href={`/${locale}/workspace/profile`}>{t('published.toProfile')}</a>
            </p>
          </MarginRow>
        ) : null}
      </Page>
    </PublicFrame>
  )
}
