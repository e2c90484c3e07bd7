import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { layOutMail } from './mail-document'

export type SignInMailInput = {
  /** The language that the person reads. */
  locale: Locale
  /** Address of the page whose button signs in. */
  link: string
  /** Six digits. */
  code: string
  /** How long both are good for. */
  minutes: number
}

/** The mail with which a person signs in: a link, and a code for when the mail is read on another device. */
export function signInMail({ locale, link, code, minutes }: SignInMailInput) {
  const t = getTranslator(locale, 'mail')
  return layOutMail(
    {
      subject: t('signIn.subject'),
      blocks: [
        { is: 'button', lead: t('signIn.open'), label: t('signIn.button'), href: link },
        { is: 'code', lead: t('signIn.code'), code: spaced(code) },
        { is: 'paragraph', text: `${t('signIn.validity', { minutes })}\n${t('signIn.notYou')}` },
      ],
      reasons: [],
    },
    locale,
  )
}

/** Two groups of three are easier to carry over by eye; the field takes them with or without the space. */
function spaced(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}
