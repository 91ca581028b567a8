import type { ReactNode } from 'react'
import { ARTICLE_STATUS_WORDS, ArticleState, type ArticleStatus } from '@/components/newsroom/article-status'
import { DayChart } from '@/components/newsroom/day-chart'
import type { DeskField } from '@/components/newsroom/desk-answer'
import { DeskControl } from '@/components/newsroom/desk-fields'
import { HealthList } from '@/components/newsroom/health-list'
import { MostReadBars } from '@/components/newsroom/most-read-bars'
import { SearchPreview, ShareCard } from '@/components/newsroom/search-preview'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { TALL_WORDS } from './specimen-article'
import '@/components/newsroom/checks.css'
import '@/components/newsroom/desk.css'
import '@/components/newsroom/lists.css'
import '@/components/newsroom/notifications.css'

const STATUSES = Object.keys(ARTICLE_STATUS_WORDS) as ArticleStatus[]
const BUTTONS = ['button', 'button button-main', 'button button-grave', 'button button-quiet']
const TALL_LINES = `${TALL_WORDS} đón bốn nghìn lượt khách, nhiều gian hết hàng trước giờ trưa, ban tổ chức hẹn năm sau mở rộng`

const figures = (counts: number[]) =>
  counts.map((count, index) => ({ day: `2026-09-${String(index + 1).padStart(2, '0')}`, count }))

const FIELDS: [DeskField, string, string | undefined][] = [
  [{ kind: 'line', name: 'a', label: 'Tên chuyên mục', isRequired: true }, TALL_WORDS, undefined],
  [
    { kind: 'line', name: 'b', label: 'Địa chỉ', hint: 'Chữ thường, không dấu.' },
    'Lễ',
    'Địa chỉ có chữ chưa dùng được.',
  ],
  [{ kind: 'area', name: 'c', label: 'Giới thiệu', rows: 3 }, TALL_LINES, undefined],
  [
    { kind: 'check', name: 'd', label: 'Nhận bình luận', hint: 'Bạn đọc gửi được bình luận dưới bài.' },
    'co',
    undefined,
  ],
]

function Part({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  return (
    <section className="stack" aria-labelledby={id} data-specimen={id}>
      <h2 id={id}>{name}</h2>
      {children}
    </section>
  )
}

/** Everything the newsroom's pages are made of, in every state, on one page. */
export function DeskGallery() {
  return (
    <div className="stack">
      <div className="page-head">
        <h1>Mẫu thành phần: {TALL_WORDS}</h1>
        <a className="button button-quiet" href="/toa-soan/mau/ban-doc">
          Mẫu trang bạn đọc
        </a>
      </div>
      <Part id="nut" name="Nút">
        {[false, true].map((disabled) => (
          <div className="row" key={String(disabled)}>
            {BUTTONS.map((className) => (
              <button type="button" className={className} disabled={disabled} key={className}>
                {disabled ? 'Chưa bấm được' : 'Lưu bản Ễ'}
              </button>
            ))}
          </div>
        ))}
      </Part>
      <Part id="trang-thai" name="Trạng thái">
        <div className="row">
          {STATUSES.map((status) => (
            <ArticleState status={status} key={status} />
          ))}
        </div>
      </Part>
      <Part id="loi-nhan" name="Lời nhắn">
        <p className="notice">Đã lưu lúc 08:30. {TALL_WORDS}.</p>
        <p className="notice" data-tone="warn">
          Mất kết nối. Chữ bạn viết vẫn còn và sẽ tự lưu khi có mạng.
        </p>
        <ProblemSummary
          heading="Chưa lưu được. Vui lòng sửa những chỗ sau."
          problems={[{ fieldId: 'o-b', sentence: 'Địa chỉ có chữ chưa dùng được.' }]}
        />
        <p className="empty">Chưa có bài nào chờ duyệt.</p>
        <p className="notification-note">{`${TALL_LINES}. ${TALL_LINES}. ${TALL_LINES}. ${TALL_LINES}.`}</p>
      </Part>
      <Part id="o-nhap" name="Ô nhập">
        <div className="stack narrow">
          {FIELDS.map(([field, value, problem]) => (
            <DeskControl
              field={field}
              id={`o-${field.name}`}
              value={value}
              problem={problem}
              typed={() => ''}
              key={field.name}
            />
          ))}
        </div>
      </Part>
      <Part id="so-lieu" name="Số liệu">
        <DayChart
          id="bieu-do"
          title="Bình luận mỗi ngày"
          note="86 bình luận gửi đến, 80 đã xử lý"
          series={[
            { name: 'Gửi đến', figures: figures([4, 8, 15, 16, 23, 12, 8]) },
            { name: 'Đã xử lý', figures: figures([3, 8, 14, 15, 20, 12, 8]) },
          ]}
        />
        <MostReadBars
          articles={[
            { id: 1, headline: TALL_LINES, path: '#', viewCount: 1_240 },
            { id: 2, headline: TALL_WORDS, path: '#', viewCount: 310 },
          ]}
        />
        <HealthList
          lines={[
            { name: 'Sao lưu', verdict: 'act', words: 'Lần cuối cách đây 9 ngày' },
            { name: 'Ổ đĩa', verdict: 'watch', words: 'Còn trống 8%' },
            { name: 'Cơ sở dữ liệu', verdict: 'fine', words: 'Trả lời trong 3 mili giây' },
            { name: 'Thư', verdict: 'unknown', words: 'Chưa gửi thư nào' },
          ]}
        />
      </Part>
      <Part id="hien-thi" name="Hiển thị ở nơi khác">
        <SearchPreview headline={TALL_LINES} standfirst={TALL_LINES} site="trang-nhat.example" path="/thoi-su/mau-1" />
        <ShareCard headline={TALL_LINES} standfirst={TALL_LINES} host="trang-nhat.example" picture={null} />
      </Part>
    </div>
  )
}
