import { ActionForm } from '@/components/forms/action-form'
import { TextAreaField } from '@/components/forms/text-fields'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import type { ErrorCode } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { pastePlanAction } from '@/lib/plan-import/actions'
import { listWaitingTexts } from '@/lib/plan-import/queries'
import type { UnitView } from '@/lib/units/queries'
import { planImportHref } from './addresses'
import { PlanFileForm } from './plan-file-form'
import { PlanImportFrame } from './plan-import-frame'
import { WaitingTexts } from './waiting-texts'

type PlanImportStartProps = {
  viewer: Actor
  locale: Locale
  unitSlug: string
  /** Why the file that was just sent was refused. */
  refused: ErrorCode | null
}

/** Where the text or the file of an existing plan is brought along. */
export function PlanImportStart({ viewer, locale, unitSlug, refused }: PlanImportStartProps) {
  const t = getTranslator(locale, 'planImport')
  return (
    <PlanImportFrame viewer={viewer} locale={locale} unitSlug={unitSlug}>
      {(unit) => (
        <Page eyebrow={unit.acronym} title={t('title')} lead={t('lead')}>
          <Waiting viewer={viewer} unit={unit} locale={locale} />
          <PlanFileForm unitSlug={unit.slug} locale={locale} refused={refused} />
          <Section id="text" title={t('paste.title')}>
            <MarginRow rule="hair">
              <ActionForm
                id="paste"
                label={t('paste.form')}
                action={pastePlanAction}
                hidden={{ unitId: unit.id }}
                returnTo={planImportHref(locale, unit.slug)}
                submit={t('paste.submit')}
              >
                <TextAreaField
                  name="text"
                  label={t('paste.label')}
                  hint={t('paste.hint')}
                  rows={16}
                  autoComplete="off"
                  required
                />
              </ActionForm>
            </MarginRow>
          </Section>
        </Page>
      )}
    </PlanImportFrame>
  )
}

/** What was brought along and not confirmed, for whoever closed the page meanwhile. */
async function Waiting({ viewer, unit, locale }: { viewer: Actor; unit: UnitView; locale: Locale }) {
  const texts = await listWaitingTexts(viewer, unit, new Date())
  const t = getTranslator(locale, 'planImport')
  if (texts.length === 0) return null
  return (
    <Section id="waiting" title={t('waiting.title')} lead={t('waiting.lead')}>
      <WaitingTexts texts={texts} unit={unit} locale={locale} />
    </Section>
  )
}
