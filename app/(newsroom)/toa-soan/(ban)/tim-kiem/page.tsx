import { say } from '@/lib/english/site'
import { inDigits } from '@/lib/interface-language'
import { titled } from '../../titled'
import '@/components/newsroom/arrange.css'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { mayPromoteResults } from '@/modules/accounts/permissions'
import { listMisses, type Misses } from '@/modules/search/misses'
import { listPromoted, type Promoted } from '@/modules/search/promoted-queries'
import { type Asked, only } from '../../place'
import { deskPage } from '../desk-page'
import { promoteResultAction, unpromoteResultAction } from './actions'

export const generateMetadata = titled(() => say('Tìm kiếm'))

const REPORT_DAYS = 30
const REPORT_LINES = 50
const PHRASE_UNITS_MAX = 200

type Props = { searchParams: Promise<Asked> }

function doneInWords(asked: Asked): string | undefined {
  const phrase = (only(asked['cau']) ?? '').slice(0, PHRASE_UNITS_MAX)
  switch (only(asked['xong'])) {
    case 'ghim':
      return say('Đã ghim kết quả cho câu “{phrase}”. Bạn đọc thấy ngay từ bây giờ.', { phrase })
    case 'bo':
      return say('Đã bỏ kết quả ghim của câu “{phrase}”.', { phrase })
    default:
      return undefined
  }
}

export default async function SearchDeskPage({ searchParams }: Props) {
  const asked = await searchParams
  const done = doneInWords(asked)
  return deskPage(mayPromoteResults, async () => {
    const [promoted, misses] = [await listPromoted(db), await listMisses(db, REPORT_DAYS, REPORT_LINES)]
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Tìm kiếm')}</h1>
        </div>
        <p className={done ? 'notice' : 'spoken'} role="status">
          {done}
        </p>
        <section className="stack" aria-labelledby="khong-thay">
          <h2 id="khong-thay">{say('Bạn đọc tìm mà không thấy')}</h2>
          <MissReport misses={misses} />
        </section>
        <section className="stack" aria-labelledby="ghim">
          <h2 id="ghim">{say('Kết quả được ghim')}</h2>
          <p className="narrow">
            {say('Ai tìm đúng câu này, có dấu hay không, sẽ thấy bài hoặc trang được ghim ở trên cùng.')}
          </p>
          <PromotedTable promoted={promoted} />
          <DeskForm
            name="ghim-moi"
            action={promoteResultAction}
            fields={[
              { kind: 'line', name: 'phrase', label: say('Câu bạn đọc tìm'), isRequired: true },
              {
                kind: 'code',
                name: 'target',
                label: say('Đường dẫn của bài hoặc trang'),
                hint: say('Sao chép từ thanh địa chỉ, ví dụ /trang/lien-he.'),
                isRequired: true,
              },
              {
                kind: 'line',
                name: 'title',
                label: say('Tên hiện ra'),
                hint: say('Bỏ trống nếu là bài viết: tiêu đề của bài sẽ hiện ra.'),
              },
            ]}
            button="Ghim"
          />
        </section>
      </div>
    )
  })
}

function MissReport({ misses: { shown, onceCount } }: { misses: Misses }) {
  const once =
    onceCount > 0
      ? say('{onceCount} câu khác chỉ được tìm một lần; không hiện ra vì có thể là chuyện riêng của một người.', {
          onceCount: inDigits(onceCount),
        })
      : ''
  if (shown.length === 0) {
    return (
      <p className="empty">
        {say('Trong {days} ngày qua chưa có câu nào được tìm từ hai lần mà không có bài.', { days: REPORT_DAYS })}{' '}
        {once}
      </p>
    )
  }
  return (
    <>
      <table className="log">
        <caption className="meta">
          {say('{days} ngày qua; chỉ đếm câu tìm, không ghi ai tìm.', { days: REPORT_DAYS })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('Câu tìm')}</th>
            <th scope="col">{say('Số lần')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ typed, count }) => (
            <tr key={typed}>
              <td>{typed}</td>
              <td>{inDigits(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {once && <p className="meta">{once}</p>}
    </>
  )
}

function PromotedTable({ promoted }: { promoted: Promoted[] }) {
  if (promoted.length === 0) return <p className="empty">{say('Chưa ghim kết quả nào.')}</p>
  return (
    <ul className="stack">
      {promoted.map(({ id, phrase, path, title, isShown }) => (
        <li key={id} className="stack">
          <p>
            <b>{phrase}</b> → <a href={path}>{title || path}</a>
            {!isShown && say(' (bài chưa đăng hoặc đã gỡ nên bạn đọc không thấy)')}
          </p>
          <DeskForm
            name={`bo-${id}`}
            action={unpromoteResultAction}
            fields={[]}
            hidden={{ id }}
            button={say('Bỏ ghim')}
            about={phrase}
            tone="plain"
          />
        </li>
      ))}
    </ul>
  )
}
