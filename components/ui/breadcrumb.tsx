export interface Crumb {
  label: string
  /** Left out for the page itself. */
  href?: string
  lang?: string
}

export interface BreadcrumbProps {
  /** Names the navigation for screen readers. */
  label: string
  crumbs: Crumb[]
}

/** The way to this page, from the outside in. */
export function Breadcrumb({ label, crumbs }: BreadcrumbProps) {
  return (
    <nav className="breadcrumb" aria-label={label}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.href ?? crumb.label}>
            {crumb.href ? (
              <a href={crumb.href} lang={crumb.lang}>
                {crumb.label}
              </a>
            ) : (
              <span aria-current="page" lang={crumb.lang}>
                {crumb.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
