import type { ReactNode } from 'react'
import { keepTogether } from '@/lib/vi/no-break'

/** The one H1 of a list page and a line about what the list holds. */
export function PageHead({ heading, description }: { heading: string; description?: ReactNode }) {
  return (
    <header className="page-head">
      <h1>{keepTogether(heading)}</h1>
      {description && <p>{description}</p>}
    </header>
  )
}
