import { LocalizedName } from '@/components/text/localized'
import { formatSize } from '@/lib/i18n/format-size'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { MaterialView } from '@/lib/materials/view'
import { materialHref } from './addresses'

type MaterialProps = { material: MaterialView; locale: Locale }

/** Its title, which leads to it. */
function MaterialLink({ material, locale }: MaterialProps) {
  const rel = material.content.of === 'link' ? 'noopener nofollow ugc' : undefined
  return (
    <a href={materialHref(material)} rel={rel}>
      <LocalizedName value={material.title} locale={locale} />
    </a>
  )
}

/** What it is, as text: the type and size of a file, or the host to which a link leads. */
function materialKind({ content }: MaterialView, locale: Locale): string[] {
  const t = getTranslator(locale, 'materials')
  if (content.of === 'link') return [t('linkTo', { host: new URL(content.url).host })]
  return [t(`types.${content.type}`), formatSize(content.size, locale)]
}

/** The link, and under it what it is and whatever else is said of it. */
export function MaterialText({ material, locale, more = [] }: MaterialProps & { more?: string[] }) {
  return (
    <>
      <p>
        <MaterialLink material={material} locale={locale} />
      </p>
      <p className="sans small quiet">{[...materialKind(material, locale), ...more].join(' · ')}</p>
    </>
  )
}

/** The materials of an item, where the item stands. */
export function ItemMaterials({ materials, locale }: { materials: MaterialView[]; locale: Locale }) {
  if (materials.length === 0) return null
  return (
    <ul className="item-materials sans small">
      {materials.map((material) => (
        <li key={material.id}>
          <MaterialLink material={material} locale={locale} />{' '}
          <span className="quiet">({materialKind(material, locale).join(', ')})</span>
        </li>
      ))}
    </ul>
  )
}
