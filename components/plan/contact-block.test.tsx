import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { localize } from '@/lib/i18n/localized-text'
import type { ContactView } from '@/lib/plan/contact-queries'
import { ContactBlock } from './contact-block'

const contact: ContactView = {
  ...{ id: '00000000-0000-7000-8000-0000000000bb', version: 1, name: 'Ana Souza', phone: null, city: null },
  ...{ organization: null, email: null, isPublic: true, office: localize('pt', { pt: 'Secretária' }) },
  reaches: { name: 'PUBLIC', office: 'PUBLIC', organization: 'NOBODY', email: 'NOBODY', phone: 'NOBODY' },
}

test('an office that is not translated says so', () => {
  expect(renderToStaticMarkup(<ContactBlock contact={contact} locale="pt" />)).toContain('<p>Secretária</p></address>')
  expect(renderToStaticMarkup(<ContactBlock contact={contact} locale="es" />)).toContain(
    '<p lang="pt-BR">Secretária</p><span class="text-note">Texto en portugués: todavía sin traducción</span>',
  )
})
