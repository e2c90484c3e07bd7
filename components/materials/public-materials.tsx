import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { MaterialView } from '@/lib/materials/view'
import { MaterialText } from './material-text'

/** The materials that everybody may have; nothing where there are none. */
export function PublicMaterials({ materials, locale }: { materials: MaterialView[]; locale: Locale }) {
  if (materials.length === 0) return null
  return (
    <Section id="materials" title={getTranslator(locale, 'materials')('title')}>
      <MarginRow>
        <ul className="materials">
          {materials.map((material) => (
            <li key={material.id}>
              <MaterialText material={material} locale={locale} />
            </li>
          ))}
        </ul>
      </MarginRow>
    </Section>
  )
}
