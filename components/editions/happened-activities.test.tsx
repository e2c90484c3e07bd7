import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { whatHappened } from '@/lib/editions/happened'
import { activity, content } from '@/lib/editions/test-content'
import type { Locale } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized-text'
import { Added, Promised } from './happened-activities'

const untranslated = {
  es: '<span class="text-note">Texto en portugués: todavía sin traducción</span>',
  en: '<span class="text-note">Text in Portuguese: not translated yet</span>',
}

/** What is shown of a meeting that was cancelled for a reason, promised or not. */
function shown(locale: Locale, isPromised: boolean): string {
  const meeting = activity({
    title: localize('pt', { pt: 'Reunião', es: 'Reunión', en: 'Meeting' }),
    status: 'CANCELLED',
    statusReason: localize('pt', { pt: 'Faltou verba.' }),
  })
  const plan = content({ activities: [meeting] })
  const { activities, added } = whatHappened(isPromised ? plan : content(), plan, new Date('2017-01-01T12:00:00Z'))
  return renderToStaticMarkup(
    <>
      {activities.map((one) => (
        <Promised key={one.promised.id} activity={one} locale={locale} />
      ))}
      {added.map((one) => (
        <Added key={one.activity.id} added={one} locale={locale} />
      ))}
    </>,
  )
}

test.each([true, false])(
  'a reason without a translation says so, and in which language it stands (promised: %s)',
  (isPromised) => {
    expect(shown('pt', isPromised)).toContain('<p>Motivo: <span>Faltou verba.</span></p>')
    expect(shown('es', isPromised)).toContain(
      `<p>Motivo: <span lang="pt-BR">Faltou verba.</span>${untranslated.es}</p>`,
    )
    expect(shown('en', isPromised)).toContain(
      `<p>Reason: <span lang="pt-BR">Faltou verba.</span>${untranslated.en}</p>`,
    )
  },
)

test('a title without a translation says so below its heading, once', () => {
  const meeting = activity({ title: localize('pt', { pt: 'Reunião' }) })
  const plan = content({ activities: [meeting] })
  const [promised] = whatHappened(plan, plan, new Date('2016-01-01T12:00:00Z')).activities
  if (!promised) throw new Error('the plan promises it')
  const markup = renderToStaticMarkup(<Promised activity={promised} locale="es" />)
  expect(markup).toContain(`<h3><span lang="pt-BR">Reunião</span></h3>${untranslated.es}`)
  expect(markup.split(untranslated.es)).toHaveLength(2)
})
