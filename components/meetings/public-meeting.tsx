import { CityPlace } from '@/components/cities/city-emblem-line'
import { MarginRow } from '@/components/layout/margin-row'
import { NumberedItem, NumberedList } from '@/components/layout/numbered-list'
import { Section } from '@/components/layout/section'
import { ItemMaterials } from '@/components/materials/material-text'
import { PublicMaterials } from '@/components/materials/public-materials'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listMaterials } from '@/lib/materials/queries'
import { findPublicAnswers, listAgenda } from '@/lib/meetings/queries'
import type { ActivityPageView } from '@/lib/schedule/activity-queries'
import { AgendaItemText } from './agenda-item'
import { peopleText } from './answer-text'

/** What everybody may know of a meeting: its agenda and, once that was published, which cities come and with how many people. */
export async function PublicMeeting({ activity, locale }: { activity: ActivityPageView; locale: Locale }) {
  const [agenda, materials, answers] = await Promise.all([
    listAgenda(null, activity),
    listMaterials(null, activity),
    findPublicAnswers(activity),
  ])
  const t = getTranslator(locale, 'meetings')
  return (
    <>
      {agenda.length > 0 ? (
        <Section id="agenda" title={t('agenda.title')}>
          <NumberedList>
            {agenda.map((item) => (
              <NumberedItem key={item.id} number={item.position}>
                <AgendaItemText item={item} locale={locale} />
                <ItemMaterials
                  materials={materials.filter(({ agendaItemId }) => agendaItemId === item.id)}
                  locale={locale}
                />
              </NumberedItem>
            ))}
          </NumberedList>
        </Section>
      ) : null}
      <PublicMaterials materials={materials} locale={locale} />
      {answers ? (
        <Section id="answers" title={t('answers.title')}>
          <MarginRow>
            <div className="part">
              <p>{peopleText(answers, locale)}</p>
              <ul>
                {answers.cities.map((city) => (
                  <li key={city.id}>
                    <CityPlace city={city} locale={locale} />: {peopleText(city, locale)}
                  </li>
                ))}
              </ul>
            </div>
          </MarginRow>
        </Section>
      ) : null}
    </>
  )
}
