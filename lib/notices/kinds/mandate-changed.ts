import 'server-only'
import { getEnv } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { readOptional } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { dateText, mandatePeriod } from '@/lib/mandates/mandate-period'
import { todayIn } from '@/lib/time/when'
import type { Kind, NoticeOf, Reader } from '../kind'
import { listCityReaders, listUnitReaders } from '../reader-queries'
import { findMandateSubject, type MandateSubject } from '../subject-queries'

type MandateKind = 'mandate.opened' | 'mandate.extended' | 'mandate.ended'

/**
 * A mandate begins, goes on or ends. Who coordinates concerns the whole unit; the others' mandates concern the city itself and who coordinates.
 * The city is told of its end too, though it takes part no more.
 */
function mandateKind(kind: MandateKind): Kind<MandateKind> {
  return {
    async findReaders({ data }, now) {
      const mandate = await findMandateSubject(data.mandateId)
      if (!mandate) return []
      const roles = mandate.role === 'COORDINATION' ? undefined : (['COORDINATION'] as const)
      const readers = [
        ...(await listUnitReaders(mandate.unit.id, now, roles && [...roles])),
        ...(await listCityReaders([mandate.city.id], now)),
      ]
      return [...new Map(readers.map((reader): [string | null, Reader] => [reader.personId, reader])).values()]
    },

    async compose(notice, { language }, { now }) {
      const mandate = await findTold(notice)
      if (!mandate) return null
      const t = getTranslator(language, 'mail')
      const words = wordsOf(mandate, language)
      const reason = kind === 'mandate.extended' ? readOptional(mandate.reason, language) : null
      return {
        subject: t(`${kind}.subject`, words),
        blocks: [
          { is: 'paragraph', text: t(`${kind}.text`, words) },
          ...(reason ? [{ is: 'quote', text: reason.text, lang: reason.lang } as const] : []),
          {
            is: 'facts',
            rows: [
              { label: t('mandate.role'), value: words.role },
              { label: t('mandate.period'), value: mandatePeriod(mandate, language, todayIn('UTC', now)) },
            ],
          },
          { is: 'button', label: t('mandate.open'), href: addressOf(mandate, language) },
        ],
      }
    },

    async line(notice, locale) {
      const mandate = await findTold(notice)
      if (!mandate) return null
      const text = getTranslator(locale, 'mail')(`${kind}.subject`, wordsOf(mandate, locale))
      return { text, href: addressOf(mandate, locale) }
    },
  }
}

/** The mandate, while it is as the notice tells: an end that was taken back is told to nobody. */
async function findTold({ kind, data }: NoticeOf<MandateKind>): Promise<MandateSubject | null> {
  const mandate = await findMandateSubject(data.mandateId)
  return mandate && (kind === 'mandate.opened' || mandate.endsOn !== null) ? mandate : null
}

function wordsOf({ role, isActing, city, unit, ...mandate }: MandateSubject, locale: Locale) {
  const t = getTranslator(locale, 'mandates')
  return {
    city: city.name,
    unit: unit.acronym,
    role: t(isActing ? 'role.ACTING' : `role.${role}`),
    start: dateText(mandate.startsOn, mandate.startPrecision, locale),
    end: mandate.endsOn ? dateText(mandate.endsOn, mandate.endPrecision ?? 'DAY', locale) : '',
  }
}

function addressOf({ unit }: MandateSubject, locale: Locale): string {
  return `${getEnv().ENLACE_URL}/${locale}/${unit.slug}/mandates`
}

export const mandateOpened = mandateKind('mandate.opened')
export const mandateExtended = mandateKind('mandate.extended')
export const mandateEnded = mandateKind('mandate.ended')
