import { LocalizedParagraphs } from '@/components/text/paragraphs'
import { DefinitionList } from '@/components/ui/definition-list'
import { EmptyState } from '@/components/ui/empty-state'
import { EditableSection } from '@/components/workspace/editable-section'
import type { CityView } from '@/lib/cities/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { EditPlace } from '@/lib/workspace/edit-place'
import type { CardGround } from './card-ground'
import { cityLang } from './city-emblem-line'
import { cityFacts } from './city-facts'
import { ContactForm, FactsForm, NamesForm, PresentationForm } from './city-forms'

export type CityBlockProps = {
  city: CityView
  locale: Locale
  place: EditPlace
  ground: CardGround
}

const only = (props: CityBlockProps, ...keys: string[]) => cityFacts(props).filter(({ key }) => keys.includes(key))

/** What the city and its local government are called. */
export function NamesSection(props: CityBlockProps) {
  const { city, locale, place } = props
  const t = getTranslator(locale, 'cities')
  const own = (text: string | null) => text && <span lang={cityLang(city, locale)}>{text}</span>
  const names = [
    { term: t('edit.name'), description: own(city.name) },
    { term: t('edit.governmentName'), description: own(city.governmentName) ?? t('edit.notGiven') },
    { term: t('edit.motto'), description: own(city.motto) ?? t('edit.notGiven') },
  ]
  return (
    <EditableSection
      id="names"
      title={t('edit.names')}
      editLabel={t('edit.editNames')}
      form={() => <NamesForm {...props} />}
      canEdit
      {...{ locale, place }}
    >
      <DefinitionList items={[...names, ...only(props, 'kind', 'location')]} />
    </EditableSection>
  )
}

/** How to reach the local government. */
export function ContactSection(props: CityBlockProps) {
  const { city, locale, place } = props
  const t = getTranslator(locale, 'cities')
  const facts = only(props, 'website', 'contact')
  if (city.contactEmail) {
    facts.push({ key: 'mail', term: t('edit.mail'), description: t(city.acceptsMail ? 'edit.mailYes' : 'edit.mailNo') })
  }
  return (
    <EditableSection
      id="contact"
      title={t('contact')}
      editLabel={t('edit.editContact')}
      form={() => <ContactForm {...props} />}
      canEdit
      {...{ locale, place }}
    >
      {facts.length > 0 ? <DefinitionList items={facts} /> : <EmptyState>{t('edit.noContact')}</EmptyState>}
    </EditableSection>
  )
}

/** Population, coordinates, time zone. */
export function FactsSection(props: CityBlockProps) {
  const { locale, place } = props
  const t = getTranslator(locale, 'cities')
  return (
    <EditableSection
      id="facts"
      title={t('edit.facts')}
      editLabel={t('edit.editFacts')}
      form={() => <FactsForm {...props} />}
      canEdit
      {...{ locale, place }}
    >
      <DefinitionList items={only(props, 'population', 'coordinates', 'timeZone')} />
    </EditableSection>
  )
}

/** What the city says of itself. */
export function PresentationSection(props: CityBlockProps) {
  const { city, locale, place } = props
  const t = getTranslator(locale, 'cities')
  return (
    <EditableSection
      id="presentation"
      title={t('presentation')}
      editLabel={t('edit.editPresentation')}
      form={() => <PresentationForm {...props} />}
      canEdit
      {...{ locale, place }}
    >
      {city.presentation ? (
        <LocalizedParagraphs value={city.presentation} locale={locale} />
      ) : (
        <EmptyState>{t('noPresentation')}</EmptyState>
      )}
    </EditableSection>
  )
}
