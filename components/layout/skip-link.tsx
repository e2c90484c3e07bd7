/** The first stop of the keyboard: past the header, to `<main id="content">`. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a className="skip-link" href="#content">
      {label}
    </a>
  )
}
