import { DeskForm } from '@/components/newsroom/desk-form.island'
import { partsInWords } from '@/components/newsroom/front/front-words'
import { say } from '@/lib/english/front'
import { isoWithZone, portalDateTime } from '@/lib/time'
import type { FrontVersion } from '@/modules/front/desk-queries'
import { savedPreviewPath } from '@/modules/front/preview-address'
import { returnFrontAction } from './actions'

type Props = { present: number; versions: FrontVersion[] }

/** What the front page was before: each can be looked at and put back. */
export function FormerVersions({ present, versions }: Props) {
  if (versions.length === 0) return null
  return (
    <section className="stack" aria-labelledby="cac-ban">
      <h2 id="cac-ban">{say('Các lần xếp trước')}</h2>
      <ul className="lines">
        {versions.map(({ version, savedAt, savedByName, changed }) => (
          <li className="line" key={version}>
            <div>
              <p>
                {say('Bản {version},', { version })}{' '}
                <time dateTime={isoWithZone(savedAt)}>{portalDateTime(savedAt)}</time>,{' '}
                {savedByName ?? say('dòng lệnh')}
                {version === present && say(' · đang dùng')}
              </p>
              <p className="meta">{say('Đổi: {parts}', { parts: partsInWords(changed) })}</p>
            </div>
            <div className="row">
              <a className="button button-quiet" href={savedPreviewPath(version)}>
                {say('Xem thử')}
                <span className="spoken"> {say('bản {version}', { version })}</span>
              </a>
              {version !== present && (
                <Return present={present} to={version} label={say('bản {version}', { version })} />
              )}
            </div>
          </li>
        ))}
        {(versions.at(-1)?.version ?? 0) === 1 && (
          <li className="line">
            <p>{say('Khi chưa ai xếp: trang tự theo bài mới và thứ tự chuyên mục.')}</p>
            <Return present={present} to={0} label={say('trang tự xếp')} />
          </li>
        )}
      </ul>
    </section>
  )
}

function Return({ present, to, label }: { present: number; to: number; label: string }) {
  return (
    <DeskForm
      name={`lay-lai-${to}`}
      action={returnFrontAction}
      fields={[]}
      hidden={{ version: present, to }}
      button={say('Dùng lại')}
      about={label}
      tone="plain"
    />
  )
}
