import { ActionForm, type ActionFormProps } from '@/components/forms/action-form'
import { TextField } from '@/components/forms/text-fields'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { type ErasureEffects, findErasureEffects } from '@/lib/privacy/erasure-queries'

type ErasureFormProps = Pick<ActionFormProps, 'action' | 'hidden' | 'version' | 'returnTo' | 'label'> & {
  person: { id: string; email: string }
  cancelHref: string
  locale: Locale
}

/** What is erased, what stays and what becomes of others, before the address is typed that says that it is meant. */
export async function ErasureForm({ person, cancelHref, locale, ...form }: ErasureFormProps) {
  const t = getTranslator(locale, 'ownData')
  const effects = await findErasureEffects(person.id, new Date())
  return (
    <ActionForm
      {...form}
      id="erase"
      submit={t('erase.now')}
      cancel={{ label: getTranslator(locale, 'common')('cancel'), href: cancelHref }}
    >
      <div className="sans grid gap-3">
        <p>{t('erase.goes')}</p>
        <ul className="list-disc ps-5">
          {effectTexts(effects, locale).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p>{t('erase.stays')}</p>
        <p>{t('erase.noWayBack')}</p>
      </div>
      <TextField
        name="confirmation"
        type="email"
        label={t('erase.confirmation')}
        hint={t('erase.confirmationHint', { email: person.email })}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
    </ActionForm>
  )
}

function effectTexts({ unrepresented, withoutLead, contactOf, cardsOf }: ErasureEffects, locale: Locale): string[] {
  const t = getTranslator(locale, 'ownData')
  return [
    t('erase.account'),
    ...unrepresented.map((city) => t('erase.unrepresented', { city })),
    ...withoutLead.map((city) => t('erase.withoutLead', { city })),
    ...contactOf.map((unit) => t('erase.contactOf', { unit })),
    ...cardsOf.map((city) => t('erase.cardOf', { city })),
  ]
}
