import { notFound } from 'next/navigation'
import { Page } from '@/components/layout/page'
import { LocalizedName } from '@/components/text/localized'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { findUnit } from '@/lib/units/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { MandateEditor } from './mandate-editor'

type UnitMandatesProps = { viewer: Actor; locale: Locale; unitSlug: string; place: EditPlace }

/** The mandates of a unit at work: to read for everybody, to change for who may. */
export async function UnitMandatesWorkspace({ viewer, locale, unitSlug, place }: UnitMandatesProps) {
  const unit = await findUnit(viewer, unitSlug)
  if (!unit) notFound()
  const t = getTranslator(locale, 'mandates')
  return (
    <WorkspaceFrame
      locale={locale}
      crumbs={[{ label: unit.acronym, href: `/${locale}/workspace/units/${unit.slug}` }, { label: t('title') }]}
    >
      <Page eyebrow={unit.acronym} title={t('title')} lead={<LocalizedName value={unit.name} locale={locale} />}>
        <MandateEditor {...{ viewer, unit, locale, place }} />
      </Page>
    </WorkspaceFrame>
  )
}
