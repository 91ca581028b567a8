import { say } from '@/lib/english/versions'
import { inDigits } from '@/lib/interface-language'
import './versions.css'

/** One kept version, in words. */
export type VersionLine = {
  version: number
  /** `Lưu`, `Xuất bản`, `Trả lại` */
  deed: string
  by: string
  at: { iso: string; words: string }
  /** `+12 −3 chữ`; null for the first one. */
  howMuch: string | null
  /** The version it took up again. */
  fromVersion: number | null
}

/** A version with the saves of the same stretch of work behind it. */
export type FoldedLine = VersionLine & { saves: VersionLine[] }

type Props = {
  lines: FoldedLine[]
  /** Which two are being compared. */
  chosen: { before: number | null; after: number | null }
  /** The address of this list; a version's own page lies below it. */
  path: string
}

function Facts({ line, path }: { line: VersionLine; path: string }) {
  return (
    <div className="version-facts">
      <p>
        <a href={`${path}/${line.version}`}>
          <strong>{say('Bản {version}', { version: line.version })}</strong>
        </a>{' '}
        · {line.deed}
        {line.fromVersion !== null && say(' (lấy lại bản {fromVersion})', { fromVersion: line.fromVersion })}
      </p>
      <p className="meta">
        {line.by} · <time dateTime={line.at.iso}>{line.at.words}</time>
        {line.howMuch !== null && ` · ${line.howMuch}`}
      </p>
    </div>
  )
}

function Choices({ version, chosen }: { version: number; chosen: Props['chosen'] }) {
  return (
    <div className="version-choices">
      <label className="choice">
        <input type="radio" name="tu" value={version} defaultChecked={version === chosen.before} />
        {say('Cũ')}
        <span className="spoken">{say(': bản {version}', { version })}</span>
      </label>
      <label className="choice">
        <input type="radio" name="den" value={version} defaultChecked={version === chosen.after} />
        {say('Mới')}
        <span className="spoken">{say(': bản {version}', { version })}</span>
      </label>
    </div>
  )
}

/** Versions of an article, the newest first, any two of which can be chosen. Inside a form that compares them. */
export function VersionList({ lines, chosen, path }: Props) {
  return (
    <ol className="versions">
      {lines.map((line) => (
        <li key={line.version}>
          <div className="version">
            <Facts line={line} path={path} />
            <Choices version={line.version} chosen={chosen} />
          </div>
          {line.saves.length > 0 && (
            <details className="version-saves">
              <summary>
                {say('{savesCount} lần lưu trước đó, trong cùng mười phút', {
                  savesCount: inDigits(line.saves.length),
                })}
              </summary>
              {line.saves.map((save) => (
                <div className="version" key={save.version}>
                  <Facts line={save} path={path} />
                  <Choices version={save.version} chosen={chosen} />
                </div>
              ))}
            </details>
          )}
        </li>
      ))}
    </ol>
  )
}
