import { notFound } from 'next/navigation'
import type { CSSProperties } from 'react'
import { editionPath, inLocale, planPath } from '@/components/editions/addresses'
import { DemoBanner } from '@/components/layout/demo-banner'
import { tagPage } from '@/lib/cache/tag-page'
import { unitPageTags } from '@/lib/cache/tags'
import { partsOf } from '@/lib/deck/parts'
import { getEnv } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { sectionsOf } from '@/lib/plan-papers/deck/sections'
import { readPlan } from '@/lib/plan-papers/reading'
import { findPlanSources } from '@/lib/plan-papers/source-queries'
import { OpeningSlide, PartSlide, type SlideFrame } from './slide'

type SlidesPageProps = {
  locale: Locale
  unitSlug: string
  planSlug: string
  /** The number of one of its editions; without it, the plan as it is written now. */
  edition?: number
  second?: Locale
}

/**
 * The slides of the plan's presentation, each as high as the window: the browser's own scrolling turns them, by keys, wheel or finger. Without
 * the header and footer of other pages, since they are shown to a room.
 */
export async function SlidesPage({ locale, unitSlug, planSlug, edition, second }: SlidesPageProps) {
  await tagPage(unitPageTags(unitSlug))
  const sources = await findPlanSources(null, { unitSlug, planSlug, edition }, new Date())
  if (!sources) notFound()
  const languages = second ? [locale, second] : [locale]
  const plans = languages.map((language) => readPlan(sources, language))
  const parts = partsOf(sectionsOf(plans), languages)
  const { network, version, address } = plans[0] ?? readPlan(sources, locale)
  const at = { slug: planSlug, unit: { slug: unitSlug } }
  const path = inLocale(edition === undefined ? planPath(at) : editionPath(at, edition), locale)
  const frame: SlideFrame = {
    ...{ locale, languages, network },
    logo: sources.logo && { ...sources.logo, says: sources.content.unit.acronym },
    foot: `${version} · ${address}`,
    count: parts.length + 1,
    planHref: second ? `${path}?with=${second}` : path,
  }
  const { accent } = sources.content.unit
  const style = accent ? ({ '--accent': accent } as CSSProperties) : undefined
  return (
    <>
      {getEnv().ENLACE_DEMO ? <Demonstration locale={locale} /> : null}
      <main id="content" className="slides" style={style}>
        <OpeningSlide frame={frame} plans={plans} />
        {parts.map((part, index) => {
          const number = index + 2
          return <PartSlide key={number} frame={frame} number={number} part={part} />
        })}
      </main>
    </>
  )
}

function Demonstration({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, 'common')
  return <DemoBanner label={t('demo')}>{t('demoBanner')}</DemoBanner>
}
