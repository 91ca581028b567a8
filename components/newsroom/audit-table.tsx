import { say } from '@/lib/english/audit'
import { isoWithZone, portalDateTime } from '@/lib/time'
import { detailName, detailValue } from './audit-detail-words'
import { objectInWords, verbInWords } from './audit-words'

export type ShownAuditLine = {
  id: number
  at: Date
  actorName: string | null
  verb: string
  object: string
  details: Record<string, unknown>
}

/** Lines of the log, newest first. */
export function AuditTable({ lines }: { lines: readonly ShownAuditLine[] }) {
  return (
    // A region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the table is wider than a phone.
    <section className="log-scroll" aria-label={say('Nhật ký')} tabIndex={0}>
      <table className="log log-wide">
        <thead>
          <tr>
            <th scope="col">{say('Lúc')}</th>
            <th scope="col">{say('Ai')}</th>
            <th scope="col">{say('Việc')}</th>
            <th scope="col">{say('Đối tượng')}</th>
            <th scope="col">{say('Dòng')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, at, actorName, verb, object, details }) => (
            <tr key={id}>
              <td>
                <time dateTime={isoWithZone(at)}>{portalDateTime(at)}</time>
              </td>
              <td>{actorName ?? say('Hệ thống')}</td>
              <td>
                {verbInWords(verb)}
                <Details details={details} />
              </td>
              <td>{objectInWords(object)}</td>
              <td>{id}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Details({ details }: { details: Record<string, unknown> }) {
  const entries = Object.entries(details)
  if (entries.length === 0) return null
  return (
    <details className="fold">
      <summary>{say('Chi tiết')}</summary>
      <dl className="facts">
        {entries.map(([name, value]) => (
          <div className="fact" key={name}>
            <dt>{detailName(name)}</dt>
            <dd>{detailValue(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
