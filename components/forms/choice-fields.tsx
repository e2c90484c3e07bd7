'use client'

import { Checkbox } from '@/components/ui/checkbox'
import { ChoiceGroup, Radio } from '@/components/ui/choice-group'
import { Field, FieldErrors } from '@/components/ui/field'
import { Select, type SelectProps } from '@/components/ui/select'
import { useField, useFormTexts } from './form-context'

type Option = { value: string; label: string; hint?: string }

type GroupProps = { name: string; label: string; hint?: string; options: Option[]; inline?: boolean }

/** One of a list. An empty first option is the caller's to give. */
export function SelectField({
  name,
  label,
  hint,
  aside,
  value,
  options,
  ...rest
}: Omit<GroupProps, 'inline'> & { value?: string | null; aside?: string } & Omit<
    SelectProps,
    'name' | 'value' | 'children'
  >) {
  const field = useField(name, value ?? '', Boolean(hint))
  return (
    <Field
      label={label}
      htmlFor={field.id}
      hint={hint}
      hintId={field.hintId}
      errors={field.errors}
      errorId={field.errorId}
      aside={aside}
    >
      {/* React resets a form after its action and forgets a select's choice: a new key makes it start from the value. */}
      <Select
        {...rest}
        key={field.text}
        id={field.id}
        name={name}
        defaultValue={field.text}
        aria-invalid={field.invalid}
        aria-describedby={field.describedBy}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
      <ChosenMeanwhile choice={field.theirChoice} options={options} />
    </Field>
  )
}

/** One of a few, all of them in view. */
export function RadioField({ name, label, hint, options, inline, value }: GroupProps & { value?: string | null }) {
  const field = useField(name, value ?? '', Boolean(hint))
  return (
    <ChoiceGroup
      legend={label}
      hint={hint}
      hintId={field.hintId}
      errors={field.errors}
      errorId={field.errorId}
      inline={inline}
    >
      {options.map((option) => (
        <Radio
          key={option.value}
          name={name}
          value={option.value}
          defaultChecked={field.text === option.value}
          label={option.label}
          hint={option.hint}
          aria-invalid={field.invalid}
        />
      ))}
      <ChosenMeanwhile choice={field.theirChoice} options={options} />
    </ChoiceGroup>
  )
}

/** Several of a few. */
export function CheckboxGroupField({ name, label, hint, options, inline, value }: GroupProps & { value?: string[] }) {
  const field = useField(name, value ?? [], Boolean(hint))
  return (
    <ChoiceGroup
      legend={label}
      hint={hint}
      hintId={field.hintId}
      errors={field.errors}
      errorId={field.errorId}
      inline={inline}
    >
      {options.map((option) => (
        <Checkbox
          key={option.value}
          name={name}
          value={option.value}
          defaultChecked={field.list.includes(option.value)}
          label={option.label}
          hint={option.hint}
        />
      ))}
      <ChosenMeanwhile choice={field.theirChoice} options={options} />
    </ChoiceGroup>
  )
}

/** Yes or no; submits `on`. */
export function CheckboxField({
  name,
  label,
  hint,
  value,
}: {
  name: string
  label: string
  hint?: string
  value?: boolean
}) {
  const field = useField(name, value ? 'on' : undefined, Boolean(hint))
  const theirs = field.theirChoice && (field.theirChoice.length > 0 ? '☑' : '☐')
  return (
    <div>
      <Checkbox
        name={name}
        defaultChecked={field.value !== undefined && field.text !== ''}
        label={label}
        hint={hint}
        aria-invalid={field.invalid}
        aria-describedby={field.invalid ? field.errorId : undefined}
      />
      <FieldErrors id={field.errorId} errors={field.errors} />
      <SavedChoice text={theirs && `${theirs} ${label}`} />
    </div>
  )
}

/** After a lost race: what somebody else chose, under what is chosen here. Saving now keeps what is chosen here. */
function ChosenMeanwhile({ choice, options }: { choice: string[] | undefined; options: Option[] }) {
  const labels = choice?.map((value) => options.find((option) => option.value === value)?.label ?? value)
  return <SavedChoice text={labels && (labels.join(' · ') || '—')} />
}

function SavedChoice({ text }: { text: string | undefined }) {
  const texts = useFormTexts()
  if (text === undefined) return null
  return (
    <div className="saved-meanwhile">
      <p className="version-head">{texts.savedMeanwhile}</p>
      <p>{text}</p>
    </div>
  )
}
