import { say } from '@/lib/english/site'
import { inDigits } from '@/lib/interface-language'
import { titled } from '../../titled'
import '@/components/newsroom/arrange.css'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { isoWithZone, portalDateTime } from '@/lib/time'
import { mayLayOutSite } from '@/modules/accounts/permissions'
import type { RedirectKind } from '@/modules/redirects/lead-on'
import { type DeskRedirect, listRedirects, type RedirectPlace } from '@/modules/redirects/queries'
import { only } from '../../place'
import { deskPage } from '../desk-page'
import { addRedirectAction, importRedirectsAction } from './actions'
import { KIND_WORDS, redirectFields, targetOf } from './redirect-words'

export const generateMetadata = titled(() => say('Chuyển hướng'))

const PAGE_LENGTH = 50
const TEXT_UNITS_MAX = 500

type Asked = Record<string, string | string[] | undefined>
type Props = { searchParams: Promise<Asked> }

const isKind = (value: string | undefined): value is RedirectKind =>
  value !== undefined && Object.hasOwn(KIND_WORDS, value)

function placeIn(written: string | undefined): RedirectPlace | null {
  const parts = /^(\d{1,15})_([1-9]\d{0,9})$/.exec(written ?? '')
  return parts ? { hitCount: Number(parts[1]), id: Number(parts[2]) } : null
}

function doneInWords(asked: Asked): string | undefined {
  switch (only(asked['xong'])) {
    case 'them':
      return say('Đã thêm. Đường dẫn cũ dẫn đi ngay từ bây giờ.')
    case 'sua':
      return say('Đã lưu.')
    case 'xoa':
      return say('Đã xoá {path}.', { path: only(asked['tu']) ?? '' })
    case 'nhap':
      return say('Đã nhập {count} dòng.', { count: Number(only(asked['so'])) || 0 })
    default:
      return undefined
  }
}

export default async function RedirectsPage({ searchParams }: Props) {
  const asked = await searchParams
  const text = (only(asked['q']) ?? '').slice(0, TEXT_UNITS_MAX).trim()
  const writtenKind = only(asked['loai'])
  const kind = isKind(writtenKind) ? writtenKind : null
  const done = doneInWords(asked)
  return deskPage(mayLayOutSite, async () => {
    const after = placeIn(only(asked['sau']))
    const found = await listRedirects(db, { text, kind, after, limit: PAGE_LENGTH + 1 })
    const shown = found.slice(0, PAGE_LENGTH)
    const last = found.length > PAGE_LENGTH ? shown.at(-1) : undefined
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Chuyển hướng')}</h1>
        </div>
        <p className="narrow">
          {say(
            'Đường dẫn cũ vẫn có người mở: từ báo in, tin nhắn, công cụ tìm kiếm. Mỗi dòng ở đây dẫn một đường dẫn cũ tới trang đang sống, chỉ qua một bước. Đổi tiêu đề hay chuyên mục của bài không cần thêm dòng nào.',
          )}
        </p>
        <p className={done ? 'notice' : 'spoken'} role="status">
          {done}
        </p>
        {only(asked['xong']) === 'xoa' && (
          <DeskForm
            name="hoan-tac"
            action={addRedirectAction}
            fields={[]}
            hidden={{
              from: only(asked['tu']) ?? '',
              to: only(asked['den']) ?? '',
              note: only(asked['ghi-chu']) ?? '',
            }}
            button={say('Hoàn tác, để lại dòng vừa xoá')}
            tone="plain"
          />
        )}
        <Search text={text} kind={kind} />
        {shown.length === 0 ? (
          <p className="empty">
            {text || kind
              ? say('Không có dòng nào khớp.')
              : say('Chưa có đường dẫn cũ nào. Thêm dòng đầu tiên ở bên dưới.')}
          </p>
        ) : (
          <RedirectTable redirects={shown} />
        )}
        {last && (
          <p>
            <a className="button" href={`?${nextPage(text, kind, last)}`}>
              {say('Xem tiếp')}
            </a>
          </p>
        )}
        <section className="stack" aria-labelledby="them-dong">
          <h2 id="them-dong">{say('Thêm một đường dẫn cũ')}</h2>
          <DeskForm name="moi" action={addRedirectAction} fields={redirectFields()} button={say('Thêm')} />
        </section>
        <details className="stack">
          <summary>{say('Nhập nhiều dòng từ bảng tính')}</summary>
          <DeskForm
            name="nhap"
            action={importRedirectsAction}
            fields={[
              {
                kind: 'area',
                name: 'csv',
                label: say('Dán bảng'),
                hint: say(
                  'Mỗi dòng: đường dẫn cũ, đường dẫn mới, ghi chú. Cách nhau bằng dấu phẩy, chấm phẩy hoặc tab.',
                ),
                rows: 6,
              },
              { kind: 'file', name: 'file', label: say('Hoặc chọn tệp CSV'), accept: '.csv,text/csv,text/plain' },
            ]}
            button={say('Nhập bảng')}
          />
        </details>
      </div>
    )
  })
}

function nextPage(text: string, kind: RedirectKind | null, last: DeskRedirect): URLSearchParams {
  const address = new URLSearchParams({ sau: `${last.hitCount}_${last.id}` })
  if (text) address.set('q', text)
  if (kind) address.set('loai', kind)
  return address
}

function Search({ text, kind }: { text: string; kind: RedirectKind | null }) {
  const kinds = Object.keys(KIND_WORDS).filter(isKind)
  return (
    <div className="stack">
      <nav aria-label={say('Lọc theo loại')}>
        <ul className="chips">
          <li>
            <a href="?" aria-current={kind === null ? 'true' : undefined}>
              {say('Tất cả')}
            </a>
          </li>
          {kinds.map((one) => (
            <li key={one}>
              <a href={`?loai=${one}`} aria-current={one === kind ? 'true' : undefined}>
                {KIND_WORDS[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <search>
        <form className="filter" action="/toa-soan/chuyen-huong">
          {kind && <input type="hidden" name="loai" value={kind} />}
          <input
            type="search"
            name="q"
            aria-label={say('Tìm trong đường dẫn')}
            defaultValue={text}
            autoCapitalize="off"
          />
          <button className="button" type="submit">
            {say('Tìm')}
          </button>
        </form>
      </search>
    </div>
  )
}

function RedirectTable({ redirects }: { redirects: DeskRedirect[] }) {
  return (
    // A region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the table is wider than a phone.
    <section className="log-scroll" aria-label={say('Các đường dẫn cũ')} tabIndex={0}>
      <table className="log">
        <thead>
          <tr>
            <th scope="col">{say('Đường dẫn cũ')}</th>
            <th scope="col">{say('Dẫn tới')}</th>
            <th scope="col">{say('Loại')}</th>
            <th scope="col">{say('Lượt')}</th>
            <th scope="col">{say('Lần cuối')}</th>
          </tr>
        </thead>
        <tbody>
          {redirects.map((redirect) => (
            <tr key={redirect.id}>
              <td>
                <a href={`/toa-soan/chuyen-huong/${redirect.id}`}>{redirect.fromPath}</a>
                {redirect.note && <p className="meta">{redirect.note}</p>}
              </td>
              <td>
                <a href={targetOf(redirect)}>{redirect.headline ?? targetOf(redirect)}</a>
              </td>
              <td>{KIND_WORDS[redirect.kind]}</td>
              <td>{inDigits(redirect.hitCount)}</td>
              <td>
                {redirect.lastHitAt ? (
                  <time dateTime={isoWithZone(redirect.lastHitAt)}>{portalDateTime(redirect.lastHitAt)}</time>
                ) : (
                  say('chưa')
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
