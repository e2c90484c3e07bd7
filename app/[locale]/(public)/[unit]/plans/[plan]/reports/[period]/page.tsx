import type { Metadata } from 'next'
import { ReportPage, reportMetadata } from '@/components/reports/report-page'
import { type ReportParams, readReportParams } from './params'

export const revalidate = 900
export const generateStaticParams = () => []

type Props = { params: Promise<ReportParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return reportMetadata(await readReportParams(params))
}

export default async function PublishedReportPage({ params }: Props) {
  return <ReportPage {...(await readReportParams(params))} />
}
