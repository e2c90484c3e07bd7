import { ActionForm } from '@/components/forms/action-form'
import { TextField } from '@/components/forms/text-fields'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { PublicFrame } from '@/components/layout/public-frame'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { askForPublishedDataAction } from '@/lib/privacy/published-actions'
import { askedHours } from '@/lib/privacy/published-link'

/** Where anybody asks what is kept and shown of her address. The answer is the same whether there is anything or not. */
export function AskForOwnData({ locale, isDone }: { locale: Locale; isDone: boolean }) {
  const t = getTranslator(locale, 'privacy')
  return (
    <PublicFrame
      locale={locale}
      path="/privacy/data"
      crumbs={[{ label: t('title'), href: `/${locale}/privacy` }, { label: t('ask.title') }]}
    >
      <Page title={t('ask.title')} lead={<p>{t('ask.lead')}</p>}>
        <MarginRow>
          <StatusLine>{isDone ? t('ask.done', { hours: askedHours }) : null}</StatusLine>
          <ActionForm
            id="ask"
            label={t('ask.title')}
            action={askForPublishedDataAction}
            hidden={{ locale }}
            returnTo={`/${locale}/privacy/data?done=1`}
            submit={t('ask.submit')}
          >
            <TextField
              name="email"
              type="email"
              label={t('ask.email')}
              autoComplete="email"
              autoCapitalize="none"
              spellCheck={false}
              required
            />
          </ActionForm>
        </MarginRow>
        <MarginRow>
          <p className="sans quiet">{t('ask.account')}</p>
        </MarginRow>
      </Page>
    </PublicFrame>
  )
}
