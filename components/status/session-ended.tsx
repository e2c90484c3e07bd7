import { EnlaceMark } from '@/components/layout/enlace-mark'
import { Page } from '@/components/layout/page'
import { Button } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

/**
 * Gives back a form that was posted after its session had ended: two steps, and what was written. The server fills in, at `data-kept` and in the form's address,
 * what the form held (scripts/front-kept-form.mjs). There is no way on from here but these: whoever leaves, leaves her text.
 */
export function SessionEnded({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, 'status')
  return (
    <Page
      eyebrow={
        <>
          <EnlaceMark /> Enlace
        </>
      }
      title={t('sessionEnded.title')}
      lead={t('sessionEnded.lead')}
    >
      <form method="post" encType="multipart/form-data" action="/kept-form">
        <div data-kept="fields" />
        <ol className="kept-steps">
          <li>
            <a href={`/${locale}/sign-in?returnTo=/${locale}/workspace`} target="_blank" rel="noopener">
              {t('sessionEnded.signIn')}
            </a>
          </li>
          <li>
            <p>{t('sessionEnded.comeBack')}</p>
            <Button type="submit" look="primary">
              {t('sessionEnded.send')}
            </Button>
          </li>
        </ol>
      </form>
      <section data-kept="texts" aria-labelledby="written" className="margin-row ruled-strong">
        <div className="margin">
          <h2 id="written" className="margin-title small-caps">
            {t('sessionEnded.written')}
          </h2>
        </div>
        <div className="main">
          <p data-kept="text" />
        </div>
      </section>
    </Page>
  )
}
