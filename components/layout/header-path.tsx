import { EnlaceMark } from './enlace-mark'

/** One step of the way to a page, from the outside in. */
export interface Crumb {
  label: string
  /** Left out for the page itself. */
  href?: string
  lang?: string
}

export interface HeaderPathProps {
  /** Network / unit / …; the last one may have no address. */
  crumbs: Crumb[]
  /** Names the navigation for screen readers. */
  label: string
}

/** So many letters, as an acronym has, say nothing any more once they are cut. */
const SHORT = 8

/** Where this page stands: the left end of every header. */
export function HeaderPath({ crumbs, label }: HeaderPathProps) {
  return (
    <nav className="path" aria-label={label}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={crumb.href ?? crumb.label} data-short={crumb.label.length <= SHORT || undefined}>
            {index === 0 ? (
              <span className="mark">
                <EnlaceMark />
              </span>
            ) : null}
            {crumb.href ? (
              <a href={crumb.href} lang={crumb.lang}>
                {crumb.label}
              </a>
            ) : (
              <span lang={crumb.lang}>{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
