import type { Office } from '@/modules/settings/office'
import { ReadingSettings } from './reading-settings'

/** Letter seal, name and agency. The seal is drawn, not an emblem: the national emblem's use is regulated. */
export function Masthead({ office, isFront }: { office: Office; isFront: boolean }) {
  return (
    <header className="masthead">
      <div className="masthead-inner">
        <a className="masthead-home" href="/" aria-current={isFront ? 'page' : undefined}>
          <span className="seal" aria-hidden="true">
            {office.sealLetters}
          </span>
          <span className="masthead-words">
            <span className="masthead-name">{office.name}</span>
            <span className="masthead-agency">{office.agency}</span>
          </span>
        </a>
        <div className="masthead-tools">
          <ReadingSettings />
        </div>
      </div>
    </header>
  )
}
