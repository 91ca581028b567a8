import type { ReactNode } from 'react'
import { say } from '@/lib/english/frame'
import './shell.css'
import './account.css'

/** The quiet column in front of the newsroom: signing in, its second step, choosing a password. */
export function Gate({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <main className="gate">
      <a className="desk-name" href="/">
        <span className="desk-seal" aria-hidden="true">
          TN
        </span>
        {say('Toà soạn')}
      </a>
      <h1>{heading}</h1>
      {children}
    </main>
  )
}
