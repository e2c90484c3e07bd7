import { TextField } from '@/components/forms/text-fields'

/** The word that stands for something in the site's addresses. */
export function SlugField({ label, hint }: { label: string; hint: string }) {
  return (
    <TextField
      name="slug"
      label={label}
      hint={hint}
      width="middle"
      autoCapitalize="none"
      autoComplete="off"
      spellCheck={false}
      maxLength={60}
      required
    />
  )
}
