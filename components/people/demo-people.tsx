import { ActionButton } from '@/components/forms/action-button'
import { Section } from '@/components/layout/section'
import { DefinitionList } from '@/components/ui/definition-list'
import { signInAsDemoPersonAction } from '@/lib/auth/actions'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { type DemoPerson, listDemoPeople } from '@/lib/people/demo-queries'
import { rolesText } from './roles-text'

/** The people of the demonstration, each with a button that signs in as her; nothing at all on a real site. */
export async function DemoPeople({ locale, goOn }: { locale: Locale; goOn: string }) {
  const t = getTranslator(locale, 'auth')
  const people = await listDemoPeople(new Date())
  if (people.length === 0) return null
  return (
    <Section id="demo" title={t('demo.title')} lead={t('demo.lead')}>
      <DefinitionList
        items={people.map((person) => ({
          term: person.name,
          description: (
            <div className="block-head">
              <p>{whoSheIs(person, locale)}</p>
              <div className="actions">
                <ActionButton
                  action={signInAsDemoPersonAction}
                  returnTo={`/${locale}/sign-in`}
                  hidden={{ locale, goOn, personId: person.personId }}
                  label={t('demo.enterAs', { name: person.name })}
                >
                  {t('demo.enter')}
                </ActionButton>
              </div>
            </div>
          ),
        }))}
      />
    </Section>
  )
}

function whoSheIs({ actsFor, secretariatOf }: DemoPerson, locale: Locale): string {
  const t = getTranslator(locale, 'auth')
  const cities = actsFor.map(({ cityName, mandates }) => `${cityName}: ${rolesText(mandates, locale)}`)
  return [...cities, ...secretariatOf.map((network) => t('demo.secretariat', { network }))].join(' · ')
}
