import type { ReactNode } from 'react'

export interface PageProps {
  title: ReactNode
  /** Over the title, in the margin's place: the unit's acronym, "City", "Activity". */
  eyebrow?: ReactNode
  /** Stands in the margin under the eyebrow, such as a monogram. */
  emblem?: ReactNode
  /** First sentence, larger. */
  lead?: ReactNode
  /** Ways on from here: other views, a second language beside. Not printed. */
  below?: ReactNode
  /** Language of the title where it differs from the page's. */
  titleLang?: string
  children?: ReactNode
}

/** `<main>` with its title block. The skip link leads here. */
export function Page({ title, eyebrow, emblem, lead, below, titleLang, children }: PageProps) {
  return (
    <main id="content" tabIndex={-1} className="page page-main">
      <div className="margin-row title-block">
        <div className="margin">
          {emblem}
          {eyebrow ? <p className="eyebrow small-caps">{eyebrow}</p> : null}
        </div>
        <div className="main-wide">
          <h1 lang={titleLang}>{title}</h1>
          {lead ? <div className="lead">{lead}</div> : null}
          {below ? <div className="below sans">{below}</div> : null}
        </div>
      </div>
      {children}
    </main>
  )
}
