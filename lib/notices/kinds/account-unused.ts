import 'server-only'
import { getEnv } from '@/lib/env'
import { getTranslator } from '@/lib/i18n/translator'
import { retentionDays } from '@/lib/privacy/retention'
import { formatDate } from '@/lib/time/format'
import { addDays, todayIn } from '@/lib/time/when'
import type { Kind } from '../kind'
import { findPersonAsReader } from '../reader-queries'

/** Somebody acts for nobody any more and does not sign in: she is told when her account will be erased, and how she keeps it. */
export const accountUnused: Kind<'account.unused'> = {
  async findReaders({ data }) {
    const reader = await findPersonAsReader(data.personId)
    return reader ? [reader] : []
  },

  async compose({ createdAt }, { address, language, timeZone }) {
    const t = getTranslator(language, 'mail')
    const lastDay = addDays(todayIn(timeZone, createdAt), retentionDays.warning)
    const words = { address, date: formatDate(lastDay, language) }
    return {
      subject: t('accountUnused.subject', words),
      blocks: [
        { is: 'paragraph', text: t('accountUnused.text', words) },
        {
          is: 'button',
          lead: t('accountUnused.keep'),
          label: t('accountUnused.signIn'),
          href: `${getEnv().ENLACE_URL}/${language}/workspace/profile`,
        },
        { is: 'paragraph', text: t('accountUnused.otherwise') },
      ],
    }
  },
}
