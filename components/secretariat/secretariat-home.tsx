import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { listRegister } from '@/lib/cities/register-queries'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import type { NetworkView } from '@/lib/units/queries'
import { listRegisteredUnits } from '@/lib/units/register-queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { SecretariatFrame } from './secretariat-frame'
import { SecretariatMembers } from './secretariat-members'

type SecretariatPageProps = { viewer: Actor; locale: Locale; place: EditPlace }

/** The secretariat's own page: what it keeps, and who belongs to it. */
export function SecretariatHome({ viewer, locale, place }: SecretariatPageProps) {
  const t = getTranslator(locale, 'secretariat')
  return (
    <SecretariatFrame viewer={viewer} locale={locale} crumbs={[]}>
      {(network) => (
        <Page eyebrow={network.name} title={t('title')} lead={t('lead', { network: network.name })}>
          <Registers {...{ viewer, network, locale }} />
          <SecretariatMembers {...{ viewer, network, locale, place }} />
        </Page>
      )}
    </SecretariatFrame>
  )
}

async function Registers({ viewer, network, locale }: { viewer: Actor; network: NetworkView; locale: Locale }) {
  const t = getTranslator(locale, 'secretariat')
  const units = await listRegisteredUnits(viewer, network.id)
  const cities = await listRegister(viewer, network.id, new Date())
  const at = `/${locale}/workspace/secretariat`
  const inUse = (things: { isArchived: boolean }[]) => things.filter((thing) => !thing.isArchived).length
  const registers = [
    { href: `${at}/units`, title: t('units.title'), text: t('home.units', { count: inUse(units) }) },
    { href: `${at}/cities`, title: t('cities.title'), text: t('home.cities', { count: inUse(cities) }) },
    { href: `${at}/people`, title: t('people.title'), text: t('home.people') },
  ]
  return (
    <Section id="registers" title={t('home.title')}>
      {registers.map(({ href, title, text }) => (
        <MarginRow key={href} rule="hair">
          <p>
            <a href={href}>{title}</a>
          </p>
          <p className="sans small quiet">{text}</p>
        </MarginRow>
      ))}
    </Section>
  )
}
