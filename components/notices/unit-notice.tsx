import { notFound } from 'next/navigation'
import { ActionButton } from '@/components/forms/action-button'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { LocalizedName } from '@/components/text/localized'
import { DefinitionList } from '@/components/ui/definition-list'
import { EmptyState } from '@/components/ui/empty-state'
import { StateWord } from '@/components/ui/state-word'
import { StatusLine } from '@/components/ui/status-line'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { getViewerProfile } from '@/lib/auth/viewer'
import { type Locale, languageNames, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { callOffNoticeAction, sendNoticeNowAction } from '@/lib/notices/unit-notice-actions'
import { findUnitNotice, type NoticeView, type Preview, type ReaderLine } from '@/lib/notices/unit-notice-queries'
import type { Actor } from '@/lib/permissions/actor'
import { formatInstant } from '@/lib/time/format'
import { findUnit } from '@/lib/units/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { whenKeys } from './unit-notices'

type UnitNoticeProps = {
  viewer: Actor
  locale: Locale
  unitSlug: string
  id: string
  place: EditPlace
}

/** One notice of a unit: the mail in each language, who gets it, and while it waits, the ways to let it go or not. */
export async function UnitNotice({ viewer, locale, unitSlug, id, place }: UnitNoticeProps) {
  const unit = await findUnit(viewer, unitSlug)
  const resource = unit && { networkId: unit.networkId, unitId: unit.id }
  const notice = resource && (await findUnitNotice(viewer, resource, id, new Date()))
  if (!unit || !notice) notFound()
  const timeZone = (await getViewerProfile())?.timeZone ?? unit.network.timeZone
  const t = getTranslator(locale, 'notices')
  const home = `/${locale}/workspace/units/${unit.slug}`
  const crumbs = [
    { label: unit.acronym, href: home },
    { label: t('mail.title'), href: `${home}/mail` },
    { label: t(`kinds.${notice.kind}`) },
  ]
  const outcome = place.outcomeOf('notice')
  return (
    <WorkspaceFrame locale={locale} crumbs={crumbs}>
      <Page
        eyebrow={unit.acronym}
        title={notice.about ? <LocalizedName value={notice.about} locale={locale} /> : t(`kinds.${notice.kind}`)}
        lead={
          <>
            {notice.about ? `${t(`kinds.${notice.kind}`)}. ` : null}
            {t(whenKeys[notice.state], { when: formatInstant(notice.at, locale, timeZone) })}.
          </>
        }
        below={notice.state === 'WAITING' ? <WaitingActions {...{ id, locale, place }} /> : null}
      >
        <StatusLine>{outcome ? t(outcome === 'removed' ? 'mail.calledOff' : 'mail.released') : null}</StatusLine>
        <Section id="message" title={t('mail.preview')}>
          {notice.previews.length === 0 ? <EmptyState>{t('mail.nothingLeft')}</EmptyState> : null}
          {notice.previews.map((preview) => (
            <PreviewRow key={preview.language} preview={preview} locale={locale} />
          ))}
        </Section>
        <Receivers {...{ notice, locale, timeZone }} />
      </Page>
    </WorkspaceFrame>
  )
}

function WaitingActions({ id, locale, place }: { id: string; locale: Locale; place: EditPlace }) {
  const t = getTranslator(locale, 'notices')
  return (
    <>
      <div className="actions">
        <ActionButton action={sendNoticeNowAction} hidden={{ id }} returnTo={place.saved('notice')} look="primary">
          {t('mail.sendNow')}
        </ActionButton>
        <ActionButton action={callOffNoticeAction} hidden={{ id }} returnTo={place.saved('notice', 'removed')}>
          {t('mail.callOff')}
        </ActionButton>
      </div>
      <p className="sans small quiet">{t('mail.callOffMeans')}</p>
    </>
  )
}

function PreviewRow({ preview, locale }: { preview: Preview; locale: Locale }) {
  const t = getTranslator(locale, 'notices')
  const { language, subject, from, replyTo, text, calendar } = preview
  const lang = language === locale ? undefined : languageTags[language]
  return (
    <MarginRow rule="hair" margin={languageNames[language]}>
      <DefinitionList
        items={[
          { term: t('mail.from'), description: <span lang={lang}>{from}</span> },
          ...(replyTo ? [{ term: t('mail.replyTo'), description: replyTo }] : []),
          { term: t('mail.subject'), description: <span lang={lang}>{subject}</span> },
          ...(calendar ? [{ term: t('mail.attachment'), description: t(`mail.calendar.${calendar}`) }] : []),
        ]}
      />
      <div className="mail-text" lang={lang}>
        {text}
      </div>
    </MarginRow>
  )
}

function Receivers({ notice, locale, timeZone }: { notice: NoticeView; locale: Locale; timeZone: string }) {
  const t = getTranslator(locale, 'notices')
  return (
    <Section id="receivers" title={t(notice.state === 'WAITING' ? 'mail.whoWaiting' : 'mail.who')}>
      {notice.receivers.length === 0 ? <EmptyState>{t('mail.nobody')}</EmptyState> : null}
      {notice.receivers.map((reader) => (
        <MarginRow key={reader.address} rule="hair">
          <p>{reader.name ?? reader.address}</p>
          <p className="sans small quiet">
            {reader.name ? `${reader.address} · ` : null}
            {languageNames[reader.language]}
            {notice.state === 'WAITING' && reader.state === 'WAITING' ? null : (
              <>
                {' · '}
                <ReaderState {...{ reader, locale, timeZone }} />
              </>
            )}
          </p>
          {reader.reply ? <p className="sans small quiet">{t('mail.said', { reply: reader.reply })}</p> : null}
        </MarginRow>
      ))}
    </Section>
  )
}

function ReaderState({ reader, locale, timeZone }: { reader: ReaderLine; locale: Locale; timeZone: string }) {
  const when = reader.at ? formatInstant(reader.at, locale, timeZone) : ''
  const text = getTranslator(locale, 'notices')(`mail.states.${reader.state}`, { when })
  return reader.state === 'FAILED' ? <StateWord tone="attention">{text}</StateWord> : text
}
