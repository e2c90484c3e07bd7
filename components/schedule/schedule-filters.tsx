import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { getTranslator } from '@/lib/i18n/translator'
import { choiceQuery, inAddress, isFiltered, timeParts } from '@/lib/schedule/choice'
import type { ShownSchedule } from './shown-schedule'

type Option = { value: string; label: string }
type Question = { name: string; label: string; any: string; chosen: string | null; options: Option[] }

/** A form whose answer is an address: it can be kept and sent, and needs no script. Absent where there is nothing to choose between. */
export function ScheduleFilters({ shown }: { shown: ShownSchedule }) {
  const { choice, at, locale, hasOwn } = shown
  const t = getTranslator(locale, 'scheduleViews')
  const questions = questionsOf(shown).filter(({ options, chosen }) => options.length > 1 || chosen !== null)
  if (questions.length === 0) return null
  return (
    <details className="schedule-filters no-print" open={isFiltered(choice)}>
      <summary>{t('choose')}</summary>
      {/* A field keeps what was chosen; made anew for each choice, it shows what the page is about. */}
      <form key={choiceQuery(choice)} action={at} method="get" className="schedule-filter-form">
        {timeParts(choice).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {questions.map(({ name, label, any, chosen, options }) => (
          <Field key={name} label={label} htmlFor={`choose-${name}`}>
            <Select id={`choose-${name}`} name={name} defaultValue={chosen ?? ''}>
              <option value="">{any}</option>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </Select>
          </Field>
        ))}
        {hasOwn ? (
          <label className="choice">
            <input type="checkbox" name="mine" value="1" defaultChecked={choice.mine} />
            <span>{t('mine')}</span>
          </label>
        ) : null}
        <div className="actions sans">
          <Button type="submit">{t('apply')}</Button>
        </div>
      </form>
    </details>
  )
}

function questionsOf({ choice, options, locale, ofUnits }: ShownSchedule): Question[] {
  const t = getTranslator(locale, 'scheduleViews')
  const words = getTranslator(locale, 'schedule')
  const units = options.units.map(({ slug, acronym }) => ({ value: slug, label: acronym }))
  return [
    { name: 'unit', label: t('unit'), any: t('anyUnit'), chosen: choice.unit, options: ofUnits ? units : [] },
    {
      name: 'city',
      label: t('city'),
      any: t('anyCity'),
      chosen: choice.city,
      options: options.cities.map(({ slug, name }) => ({ value: slug, label: name })),
    },
    {
      name: 'kind',
      label: t('kind'),
      any: t('anyKind'),
      chosen: choice.kind && inAddress(choice.kind),
      options: options.kinds.map((kind) => ({ value: inAddress(kind), label: words(`kinds.${kind}`) })),
    },
    {
      name: 'status',
      label: t('status'),
      any: t('anyStatus'),
      chosen: choice.status && inAddress(choice.status),
      options: options.statuses.map((status) => ({ value: inAddress(status), label: words(`states.${status}`) })),
    },
  ]
}
