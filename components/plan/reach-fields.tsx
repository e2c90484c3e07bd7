import type { ReactNode } from 'react'
import { SelectField } from '@/components/forms/choice-fields'
import { ChoiceGroup } from '@/components/ui/choice-group'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { consentTextVersion, contactFields, type Reaches, reaches, widestReach } from '@/lib/plan/contact-consent-rules'

type ReachFieldsProps = {
  /** As they are now; without, nothing is shown to anybody. */
  reaches: Reaches | undefined
  locale: Locale
  /** What saving means, as the one says who saves. */
  children: ReactNode
}

/** How far each field of a contact is shown, under the words to which one agrees by that. */
export function ReachFields({ reaches: now, locale, children }: ReachFieldsProps) {
  const t = getTranslator(locale, 'consent')
  const optionsUpTo = (widest: (typeof reaches)[number]) =>
    reaches.slice(0, reaches.indexOf(widest) + 1).map((reach) => ({ value: reach, label: t(`reaches.${reach}`) }))
  return (
    <ChoiceGroup legend={t('title')} hint={t(`texts.v${consentTextVersion}`)}>
      <div className="reach-fields">
        {contactFields.map((field) => (
          <SelectField
            key={field}
            name={`reaches.${field}`}
            label={t(`whoSees.${field}`)}
            value={now?.[field] ?? 'NOBODY'}
            options={optionsUpTo(widestReach(field))}
          />
        ))}
      </div>
      <p className="sans">{children}</p>
    </ChoiceGroup>
  )
}
