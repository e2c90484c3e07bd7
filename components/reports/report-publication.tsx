import { inLocale } from '@/components/editions/addresses'
import { publishedWords } from '@/components/editions/edition-words'
import { ActionForm } from '@/components/forms/action-form'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { MarginRow } from '@/components/layout/margin-row'
import { Localized } from '@/components/text/localized'
import { WordLink } from '@/components/ui/button'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { PlanView } from '@/lib/plan/queries'
import { publishReportAction } from '@/lib/reports/actions'
import type { ReportView } from '@/lib/reports/queries'
import { periodSlug } from '@/lib/reports/rules'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { reportPath } from './addresses'

const BLOCK = 'publish'

type PublishReportProps = {
  plan: PlanView
  report: ReportView
  locale: Locale
  place: EditPlace
  canPublish: boolean
}

/** The published versions of a report, and publishing the next one. */
export function PublishReport({ plan, report, locale, place, canPublish }: PublishReportProps) {
  const t = getTranslator(locale, 'reportWriting')
  const last = report.versions[0]?.number ?? 0
  const mayNow = canPublish && plan.isPublished && report.hasNews
  const isOpen = mayNow && place.editing === BLOCK
  return (
    <MarginRow
      id={BLOCK}
      title={t('publish.title')}
      rule="strong"
      actions={mayNow && !isOpen ? <WordLink href={place.edit(BLOCK)}>{t('publish.form')}</WordLink> : null}
    >
      <StatusLine>{place.outcomeOf(BLOCK) && last > 0 ? t('publish.done', { number: last }) : null}</StatusLine>
      {last === 0 ? <p>{t('publish.none')}</p> : null}
      {plan.isPublished ? null : <p>{t('publish.planIsDraft')}</p>}
      {report.hasNews ? null : <p>{t('publish.nothingNew', { number: last })}</p>}
      {isOpen ? <PublishForm report={report} locale={locale} place={place} last={last} /> : null}
      <Versions plan={plan} report={report} locale={locale} />
    </MarginRow>
  )
}

type PublishFormProps = { report: ReportView; locale: Locale; place: EditPlace; last: number }

function PublishForm({ report, locale, place, last }: PublishFormProps) {
  const t = getTranslator(locale, 'reportWriting')
  return (
    <ActionForm
      id={BLOCK}
      label={t('publish.form')}
      action={publishReportAction}
      hidden={{ id: report.id, last: String(last), seen: report.digest }}
      returnTo={place.saved(BLOCK, 'saved', last + 1)}
      submit={t('publish.submit', { number: last + 1 })}
      cancel={{ label: getTranslator(locale, 'common')('cancel'), href: place.at(BLOCK) }}
    >
      <p>{t('publish.means', { number: last + 1 })}</p>
      <LocalizedTextField
        name="note"
        label={t('publish.note')}
        hint={t('publish.noteHint')}
        value={null}
        locale={locale}
        kind="title"
      />
    </ActionForm>
  )
}

/** Each version with when, for whom and as what it was published; the latest first. */
function Versions({ plan, report, locale }: Omit<PublishFormProps, 'place' | 'last'> & { plan: PlanView }) {
  if (report.versions.length === 0) return null
  const t = getTranslator(locale, 'reportWriting')
  return (
    <ul className="stacked">
      {report.versions.map((version) => {
        const name = t('publish.version', { number: version.number })
        const href = inLocale(reportPath(plan, periodSlug(report.content.period), version.number), locale)
        return (
          <li key={version.number}>
            {plan.isPublished ? <a href={href}>{name}</a> : name}
            {version.note ? (
              <>
                {' · '}
                <Localized value={version.note} locale={locale} />
              </>
            ) : null}
            <span className="block sans small quiet">{publishedWords(version, plan.network.timeZone, locale)}</span>
          </li>
        )
      })}
    </ul>
  )
}
