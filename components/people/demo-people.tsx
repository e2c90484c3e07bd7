import { ActionButton } from '@/components/forms/action-button'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { signInAsDemoPersonAction } from '@/lib/auth/actions'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { type DemoPerson, listDemoPeople } from '@/lib/people/demo-people'
import { rolesText } from './roles-text'

/** The people of the demonstration, each with a button that signs in as her; nothing at all on a real site. */
export async function DemoPeople({ locale, goOn }: { locale: Locale; goOn: string }) {
  const t = getTranslator(locale, 'auth')
  const people = await listDemoPeople(new Date())
  if (people.length === 0) return null
  return (
    <Section id="demo" title={t('demo.title')} lead={t('demo.lead')}>
      <ul>
        {people.map((person) => (
          <MarginRow key={person.personId} as="li" rule="hair">
            <div className="block-head">
              <div>
                <p>{person.name}</p>
                <p className="sans small quiet">{whoSheIs(person, locale)}</p>
              </div>
              <ActionButton
                action={signInAsDemoPersonAction}
                returnTo={`/${locale}/sign-in`}
                hidden={{ locale, goOn, personId: person.personId }}
                label={t('demo.enterAs', { name: person.name })}
                look="quiet"
              >
                {t('demo.enter')}
              </ActionButton>
            </div>
          </MarginRow>
        ))}
      </ul>
    </Section>
  )
}

function whoSheIs({ actsFor, secretariatOf }: DemoPerson, locale: Locale): string {
  const t = getTranslator(locale, 'auth')
  const cities = actsFor.map(({ cityName, mandates }) => `${cityName}: ${rolesText(mandates, locale)}`)
  return [...cities, ...secretariatOf.map((network) => t('demo.secretariat', { network }))].join(' · ')
}
