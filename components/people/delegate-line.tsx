import { ActionForm } from '@/components/forms/action-form'
import { TextField } from '@/components/forms/text-fields'
import { MarginRow } from '@/components/layout/margin-row'
import { WordLink } from '@/components/ui/button'
import { StateWord } from '@/components/ui/state-word'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { endDelegationAction, saveDelegationAction } from '@/lib/people/actions'
import { formatDate } from '@/lib/time/format'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { OfficeFields } from './office-fields'

type DelegateLineProps = {
  delegate: {
    id: string
    version: number
    name: string
    office: string | null
    isLead: boolean
    startsOn: string
    endsOn: string | null
    hasBegun: boolean
    isSuspended: boolean
  }
  /** What the line is called where it stands: the person's name, or her city's. */
  title: string
  titleHref?: string
  cityName: string
  /** The part of the page that says what became of the line. */
  block: string
  locale: Locale
  place: EditPlace
  canEdit: boolean
}

/** Somebody who acts for a city, and the ways to change or end that. */
export function DelegateLine(props: DelegateLineProps) {
  const { delegate, title, titleHref, locale, place, canEdit } = props
  const { id, name, office, isLead, isSuspended } = delegate
  const t = getTranslator(locale, 'people')
  const facts = [office, isLead ? t('delegates.leadWord') : null].filter(Boolean).join(', ')
  const isOpen = place.editing === `delegate-${id}` || place.editing === `end-${id}`
  const actions = (
    <>
      <WordLink href={place.edit(`delegate-${id}`)} aria-label={t('delegates.edit', { name })}>
        {getTranslator(locale, 'common')('edit')}
      </WordLink>
      <WordLink href={place.edit(`end-${id}`)} aria-label={t('delegates.endOf', { name })}>
        {t('delegates.end')}
      </WordLink>
    </>
  )
  return (
    <MarginRow rule="hair" actions={canEdit && !isOpen ? actions : null}>
      <p>{titleHref ? <a href={titleHref}>{title}</a> : title}</p>
      <p className="sans small quiet">
        {facts ? `${facts}. ` : null}
        {termText(delegate, locale)}
        {isSuspended ? (
          <>
            {'. '}
            <StateWord tone="attention">{t('delegates.suspended')}</StateWord>
          </>
        ) : null}
      </p>
      {canEdit && place.editing === `delegate-${id}` ? <OfficeForm {...props} /> : null}
      {canEdit && place.editing === `end-${id}` ? <EndForm {...props} /> : null}
    </MarginRow>
  )
}

/** "Desde 1º de janeiro de 2016, até 31 de dezembro de 2027". */
export function termText(
  { startsOn, endsOn, hasBegun }: Pick<DelegateLineProps['delegate'], 'startsOn' | 'endsOn' | 'hasBegun'>,
  locale: Locale,
): string {
  const t = getTranslator(locale, 'people')
  const start = formatDate(startsOn, locale)
  if (!endsOn) return t(hasBegun ? 'delegates.since' : 'delegates.from', { start })
  return t(hasBegun ? 'delegates.sinceUntil' : 'delegates.fromUntil', { start, end: formatDate(endsOn, locale) })
}

function OfficeForm({ delegate, block, locale, place }: DelegateLineProps) {
  const { id, version, name, office, isLead, endsOn } = delegate
  const t = getTranslator(locale, 'people')
  const common = getTranslator(locale, 'common')
  return (
    <div id={`delegate-${id}`}>
      <ActionForm
        id={`delegate-${id}`}
        label={t('delegates.edit', { name })}
        action={saveDelegationAction}
        hidden={{ id }}
        version={version}
        returnTo={place.saved(block)}
        submit={common('save')}
        cancel={{ label: common('cancel'), href: place.at(block) }}
      >
        <OfficeFields {...{ locale, office, isLead }} />
        <TextField
          name="endsOn"
          type="date"
          label={t('delegates.endsOn')}
          hint={t('delegates.endsOnHint')}
          aside={common('optional')}
          value={endsOn}
          width="middle"
        />
      </ActionForm>
    </div>
  )
}

function EndForm({ delegate, cityName, block, locale, place }: DelegateLineProps) {
  const { id, version, name } = delegate
  const t = getTranslator(locale, 'people')
  return (
    <div id={`end-${id}`}>
      <ActionForm
        id={`end-${id}`}
        label={t('delegates.endOf', { name })}
        action={endDelegationAction}
        hidden={{ id }}
        version={version}
        returnTo={place.saved(block, 'removed')}
        submit={t('delegates.endNow')}
        cancel={{ label: getTranslator(locale, 'common')('cancel'), href: place.at(block) }}
      >
        <p>{t('delegates.endMeans', { name, city: cityName })}</p>
      </ActionForm>
    </div>
  )
}
