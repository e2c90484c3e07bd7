import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inLocale, pathBeside, planPath } from '@/components/editions/addresses'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { pageMetadata } from '@/components/meta/page-metadata'
import { planCrumb } from '@/components/plan/plan-crumb'
import { SecondLanguages, TitleLines, TitlePair } from '@/components/plan/plan-title'
import { tagPage } from '@/lib/cache/tag-page'
import { unitPageTags } from '@/lib/cache/tags'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { findPublishedReport } from '@/lib/reports/published-queries'
import { reportTitle } from '@/lib/reports/words'
import { formatYears } from '@/lib/time/format'
import { AboutReport } from './about-report'
import { reportPath } from './addresses'
import { ReportDocument } from './report-document'
import { ReportDownloads } from './report-downloads'

/** The address of a published report: its period as addresses name it and, for one of its versions, its number. */
type ReportAt = {
  locale: Locale
  /** A second language, set beside the first. */
  second?: Locale
  unitSlug: string
  planSlug: string
  period: string
  number?: number
}

/** A published report as a document that anybody may read, in one language or two. */
export async function ReportPage({ locale, second, unitSlug, planSlug, period, number }: ReportAt) {
  await tagPage(unitPageTags(unitSlug))
  const report = await findPublishedReport(unitSlug, planSlug, period, number)
  if (!report) notFound()
  const { plan, version } = report
  const { content } = version
  const path = reportPath(plan, period, number)
  return (
    <PublicFrame
      locale={locale}
      path={pathBeside(path, locale, second)}
      workspacePath={`/units${planPath(plan)}`}
      crumbs={[
        { label: plan.unit.acronym, href: `/${locale}/${plan.unit.slug}` },
        planCrumb(plan, inLocale(planPath(plan), locale), locale),
      ]}
      accent={plan.unit.accent}
    >
      <Page
        eyebrow={content.network.name}
        title={
          <TitlePair
            line={(language) => ({ text: reportTitle(content.period, language), lang: language })}
            locale={locale}
            second={second}
          />
        }
        lead={
          <>
            <p>
              <TitleLines value={content.plan.title} locale={locale} second={second} />
            </p>
            <p>
              <TitleLines
                value={content.unit.name}
                locale={locale}
                second={second}
                after={` - ${content.unit.acronym}`}
              />
            </p>
          </>
        }
        below={
          <>
            <SecondLanguages locale={locale} second={second} path={path} />
            <ReportDownloads address={inLocale(path, locale)} locale={locale} second={second} />
          </>
        }
      >
        <ReportDocument content={content} locale={locale} second={second} />
        <AboutReport report={report} locale={locale} />
      </Page>
    </PublicFrame>
  )
}

/** The head of a published report; empty where the public has none. */
export async function reportMetadata({ locale, unitSlug, planSlug, period, number }: ReportAt): Promise<Metadata> {
  const report = await findPublishedReport(unitSlug, planSlug, period, number)
  if (!report) return {}
  const { unit, network, plan, ...content } = report.version.content
  const t = getTranslator(locale, 'reportOut')
  const years = formatYears(content.period.startsOn, content.period.endsOn)
  const of = { unit: readText(unit.name, locale).text, acronym: unit.acronym, network: network.name, years }
  const version = number === undefined ? [] : [t('versionNumber', { number })]
  return pageMetadata({
    locale,
    path: reportPath(report.plan, period, number),
    title: [reportTitle(content.period, locale), ...version, readText(plan.title, locale).text, unit.acronym].join(
      ' · ',
    ),
    description: t('description', of),
    type: 'article',
  })
}
