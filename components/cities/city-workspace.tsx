import { notFound } from 'next/navigation'
import { Page } from '@/components/layout/page'
import { CityDecisions } from '@/components/meetings/city-decisions'
import { Monogram } from '@/components/ui/monogram'
import { Notice } from '@/components/ui/notice'
import { ArchiveSection } from '@/components/workspace/archive-section'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { archiveCityAction, unarchiveCityAction } from '@/lib/cities/actions'
import { findCity } from '@/lib/cities/queries'
import { getCityAccess } from '@/lib/cities/register-queries'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { todayIn } from '@/lib/time/when'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { signedInGround } from './card-ground'
import { type CityBlockProps, ContactSection, FactsSection, NamesSection, PresentationSection } from './city-blocks'
import { CityConfirmation } from './city-confirmation'
import { cityHref, cityLang } from './city-emblem-line'
import { CityRefusal } from './city-refusal'

type CityWorkspaceProps = { viewer: Actor; locale: Locale; slug: string; place: EditPlace }

/** A city's card as its page shows it, each part with its own "Edit"; for who may not, who may. */
export async function CityWorkspace({ viewer, locale, slug, place }: CityWorkspaceProps) {
  const city = await findCity(viewer, slug)
  if (!city) notFound()
  const now = new Date()
  const access = await getCityAccess(viewer, city.id, now)
  const t = getTranslator(locale, 'cities')
  const crumbs = [
    { label: t('mine.title'), href: `/${locale}/workspace/cities` },
    { label: city.name, lang: languageTags[city.language] },
  ]
  if (!access.canUpdate) {
    return <CityRefusal city={city} locale={locale} crumbs={crumbs} isRepresented={access.isRepresented} />
  }
  const block = { city, locale, place, ground: signedInGround }
  return (
    <WorkspaceFrame locale={locale} crumbs={crumbs} current="city" about={{ cityId: city.id, unitIds: access.unitIds }}>
      <Page
        emblem={<Monogram name={city.name} code={city.country} size="large" />}
        eyebrow={t('eyebrow')}
        title={city.name}
        titleLang={cityLang(city, locale)}
        below={<CityWays slug={city.slug} locale={locale} {...access} isArchived={city.isArchived} />}
      >
        {city.isDemo ? <Notice>{t('demoCity')}</Notice> : null}
        <CityDecisions viewer={viewer} cityId={city.id} locale={locale} />
        <NamesSection {...block} />
        <ContactSection {...block} />
        <FactsSection {...block} />
        <PresentationSection {...block} />
        <CityConfirmation {...block} since={todayIn(city.timeZone, now)} />
        {access.canArchive ? <CityArchive {...block} /> : null}
      </Page>
    </WorkspaceFrame>
  )
}

function CityArchive({ city, locale, place }: Omit<CityBlockProps, 'ground'>) {
  const t = getTranslator(locale, 'secretariat')
  const name = { city: city.name }
  return (
    <ArchiveSection
      title={t('units.archiveTitle')}
      row={city}
      texts={{
        archive: t('cities.archiveCity', name),
        means: t('cities.archiveMeans', name),
        now: t('cities.archiveNow'),
        archived: t('cities.archivedMeans', name),
        unarchive: t('cities.unarchiveCity', name),
      }}
      archive={archiveCityAction}
      unarchive={unarchiveCityAction}
      {...{ locale, place }}
    />
  )
}

type CityWaysProps = {
  slug: string
  locale: Locale
  isArchived: boolean
  canReadHistory: boolean
  canChooseDelegates: boolean
}

function CityWays({ slug, locale, isArchived, canReadHistory, canChooseDelegates }: CityWaysProps) {
  const t = getTranslator(locale, 'cities')
  const at = `/${locale}/workspace/cities/${slug}`
  return (
    <ul className="word-links">
      {isArchived ? null : (
        <li>
          <a href={cityHref({ slug }, locale)}>{t('edit.publicPage')}</a>
        </li>
      )}
      {canReadHistory ? (
        <li>
          <a href={`${at}/history`}>{t('edit.history')}</a>
        </li>
      ) : null}
      {canChooseDelegates ? (
        <li>
          <a href={`${at}/people`}>{t('edit.people')}</a>
        </li>
      ) : null}
    </ul>
  )
}
