import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SignInCode } from '@/components/people/sign-in-code'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: getTranslator(locale, 'auth')('code.title') } : {}
}

export default async function SignInCodePage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return <SignInCode locale={locale} />
}
