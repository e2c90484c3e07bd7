import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { StateWord } from '@/components/ui/state-word'
import { listOwnHandovers, type OwnHandover } from '@/lib/handover/own-queries'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { formatDate } from '@/lib/time/format'

/** The hand-overs in which one's cities take part: whoever takes over need not know the unit. Nothing where there is none. */
export async function OwnHandovers({ viewer, locale }: { viewer: Actor; locale: Locale }) {
  const handovers = await listOwnHandovers(viewer, new Date())
  if (handovers.length === 0) return null
  return (
    <Section id="handovers" title={getTranslator(locale, 'handover')('own.title')}>
      {handovers.map((handover) => (
        <OwnHandoverRow key={handover.id} handover={handover} locale={locale} />
      ))}
    </Section>
  )
}

function OwnHandoverRow({ handover, locale }: { handover: OwnHandover; locale: Locale }) {
  const t = getTranslator(locale, 'handover')
  const { unit, day, state, asked } = handover
  return (
    <MarginRow rule="hair" margin={<span className="small-caps">{unit.acronym}</span>}>
      <p>
        <a href={`/${locale}/workspace/units/${unit.slug}/handover`}>{sentenceOf(handover, locale)}</a>
      </p>
      <p className="sans small quiet">
        <StateWord tone={asked || state === 'missed' ? 'attention' : 'quiet'}>
          {t(`own.${asked ? 'asked' : state === 'confirmed' || state === 'missed' ? state : 'open'}`)}
        </StateWord>
        {` · ${day ? formatDate(day.startsOn, locale, day.startPrecision) : t('noDay')}`}
      </p>
    </MarginRow>
  )
}

function sentenceOf({ mayTakeOver, state, outgoing, successor }: OwnHandover, locale: Locale): string {
  const t = getTranslator(locale, 'handover')
  if (!successor) return t('fromUnknown', { outgoing: outgoing.name })
  return mayTakeOver && state === 'open'
    ? t('own.invited', { city: successor.name })
    : t('fromTo', { outgoing: outgoing.name, successor: successor.name })
}
