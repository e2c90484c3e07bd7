import { LanguagePair } from '@/components/layout/language-pair'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { Localized } from '@/components/text/localized'
import { PairedWords } from '@/components/text/paired-words'
import { type Locale, languageNames, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { type ContactView, findContact } from '@/lib/plan/contact-queries'
import type { PlanView } from '@/lib/plan/queries'
import { ContactBlock } from './contact-block'
import { TextPair } from './numbered-items'

type PlanClosingProps = { plan: PlanView; locale: Locale; second?: Locale }

/** The plan's last slide: its closing words, and whom to write to where publishing was agreed. */
export async function PlanClosing({ plan, locale, second }: PlanClosingProps) {
  const contact = plan.contactId ? await findContact(null, plan.contactId) : null
  if (!contact && !plan.closing) return null
  if (second) return <PairedClosing plan={plan} contact={contact} locale={locale} second={second} />
  return (
    <>
      {plan.closing ? (
        <MarginRow rule="strong" id="closing">
          <Localized value={plan.closing} locale={locale} as="p" className="closing" />
        </MarginRow>
      ) : null}
      {contact ? (
        <MarginRow
          id="contact"
          title={getTranslator(locale, 'plan')('contact')}
          rule={plan.closing ? undefined : 'strong'}
        >
          <ContactBlock contact={contact} locale={locale} />
        </MarginRow>
      ) : null}
    </>
  )
}

type PairedClosingProps = { plan: PlanView; contact: ContactView | null; locale: Locale; second: Locale }

function PairedClosing({ plan, contact, locale, second }: PairedClosingProps) {
  const side = (language: Locale, of: ContactView) => ({
    lang: languageTags[language],
    language: languageNames[language],
    content: <ContactBlock contact={of} locale={language} />,
  })
  return (
    <>
      {plan.closing ? (
        <div className="closing" id="closing">
          <TextPair value={plan.closing} locale={locale} second={second} />
        </div>
      ) : null}
      {contact ? (
        <Section
          id="contact"
          title={
            <PairedWords
              locale={locale}
              second={second}
              words={(language) => getTranslator(language, 'plan')('contact')}
            />
          }
          wide
        >
          <LanguagePair first={side(locale, contact)} second={side(second, contact)} />
        </Section>
      ) : null}
    </>
  )
}
