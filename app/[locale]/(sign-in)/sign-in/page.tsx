import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SignIn } from '@/components/people/sign-in'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: getTranslator(locale, 'auth')('title') } : {}
}

export default async function SignInPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { returnTo, done } = await searchParams
  return <SignIn locale={locale} returnTo={returnTo} done={done} />
}
