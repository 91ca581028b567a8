import type { ReactNode } from 'react'
import { ageInWords } from '@/components/newsroom/ages'
import { ArticleLines } from '@/components/newsroom/article-lines'
import { plannedInWords } from '@/components/newsroom/countdown'
import { DayChart } from '@/components/newsroom/day-chart'
import { HealthList } from '@/components/newsroom/health-list'
import { MostReadBars } from '@/components/newsroom/most-read-bars'
import { Pile } from '@/components/newsroom/piles'
import { WeekCalendar } from '@/components/newsroom/week-calendar'
import { db } from '@/db/client'
import { say } from '@/lib/english/desk'
import { typedLanguage } from '@/lib/interface-language'
import { calendarDayOf, dayKey, isoWithZone, portalDateTime, startOfDay } from '@/lib/time'
import type { Viewer } from '@/modules/accounts/viewer'
import { type DeskArticle, listForDesk } from '@/modules/articles/desk-list'
import { commentsByDay, daysOfWeek, lastDays, publicationsByDay, viewsByDay } from '@/modules/desk/day-figures'
import { listOpenNotes } from '@/modules/desk/open-notes'
import { readMachine } from '@/modules/desk/read-health'
import type { Plan } from '@/modules/desk/schedule-queries'
import type { waitingFor } from '@/modules/desk/waiting'
import { listMostRead } from '@/modules/views/queries'
import { articleLine } from './bai/article-line'
import { EVERYTHING, listAddress } from './bai/list-address'
import { commentsNote, viewsNote, weekDays } from './desk-charts'
import { healthLines } from './desk-health'
import { pileViews } from './desk-piles'

const TODAY_LENGTH = 10
const NOTES_LENGTH = 5
const MOST_READ_LENGTH = 7
const MOST_READ_HOURS = 168
const CHART_DAYS = 30

function Part({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className="desk-part" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}

type WaitingProps = { waiting: Awaited<ReturnType<typeof waitingFor>>; viewer: Viewer; now: Date }

/** What waits for this person. */
export async function WaitingPart({ waiting, viewer, now }: WaitingProps) {
  const piles = pileViews(waiting, viewer, now)
  const notes = await listOpenNotes(db, viewer.id, NOTES_LENGTH)
  return (
    <Part id="viec-cua-ban" heading={say('Việc của bạn')}>
      {piles.map((pile) => (
        <Pile pile={pile} key={pile.id} />
      ))}
      {notes.length > 0 && (
        <section aria-labelledby="ghi-chu-mo">
          <h3 id="ghi-chu-mo">{say('Ghi chú chờ bạn trả lời')}</h3>
          <ul className="notes">
            {notes.map(({ id, articleId, headline, text, authorName, madeAt }) => (
              <li key={id}>
                <p>{text}</p>
                <p className="meta">
                  {authorName ?? say('Toà soạn')}, <time dateTime={isoWithZone(madeAt)}>{ageInWords(madeAt, now)}</time>
                  {say(', bài')} <a href={`/toa-soan/bai/${articleId}`}>{headline || say('chưa có tiêu đề')}</a>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {piles.length + notes.length === 0 && (
        <div className="empty">
          <p>{say('Không có việc nào chờ bạn.')}</p>
          <a className="button button-main" href="/toa-soan/bai/moi">
            {say('Viết bài')}
          </a>
        </div>
      )}
    </Part>
  )
}

function Planned({ articles, at, now }: { articles: DeskArticle[]; at: 'publishAt' | 'unpublishAt'; now: Date }) {
  return (
    <ul className="lines">
      {articles.map((article) => {
        const time = article[at]
        return (
          <li className="line" key={article.id}>
            <div className="line-main">
              <a
                className="line-headline"
                href={`/toa-soan/bai/${article.id}/hen-gio`}
                lang={typedLanguage(article.headline)}
              >
                {article.headline}
              </a>
              {time && (
                <p className="meta">
                  <time dateTime={isoWithZone(time)}>{plannedInWords(time, now)}</time>
                </p>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** What the clock will do, and what it has not done. */
export async function PlanPart({ plan, now }: { plan: Plan; now: Date }) {
  const week = daysOfWeek(now)
  return (
    <Part id="lich-dang" heading={say('Lịch đăng')}>
      <WeekCalendar days={weekDays(await publicationsByDay(db, week), dayKey(now))} />
      {plan.late.length > 0 && (
        <section className="notice" data-tone="warn" aria-labelledby="qua-gio">
          <h3 id="qua-gio">{say('Quá giờ chưa đăng')}</h3>
          <Planned articles={plan.late} at="publishAt" now={now} />
          <p>{say('Máy sẽ tự đăng khi chạy lại. Nếu cần ngay, vui lòng mở bài và bấm “Xuất bản ngay”.')}</p>
        </section>
      )}
      <section aria-labelledby="sap-dang">
        <h3 id="sap-dang">{say('Sắp đăng (giờ Hà Nội, GMT+7)')}</h3>
        {plan.ahead.length > 0 ? (
          <Planned articles={plan.ahead} at="publishAt" now={now} />
        ) : (
          <p className="meta">
            {say('Chưa bài nào hẹn giờ.')}{' '}
            <a href={listAddress({ ...EVERYTHING, status: 'approved' })}>{say('Xem các bài đã duyệt')}</a>
          </p>
        )}
      </section>
      {plan.ending.length > 0 && (
        <section aria-labelledby="sap-go">
          <h3 id="sap-go">{say('Sắp tự gỡ trong 7 ngày')}</h3>
          <Planned articles={plan.ending} at="unpublishAt" now={now} />
        </section>
      )}
    </Part>
  )
}

/** What readers have got today. */
export async function TodayPart({ createdBy, now }: { createdBy: number | null; now: Date }) {
  const { year, month, day } = calendarDayOf(now)
  const from = startOfDay(year, month, day)
  const articles = await listForDesk(db, { order: 'published', from, createdBy, limit: TODAY_LENGTH })
  return (
    <Part id="bai-hom-nay" heading={say('Bài đăng hôm nay')}>
      {articles.length > 0 ? (
        <>
          <ArticleLines lines={articles.map((article) => articleLine(article, now, 'published'))} />
          <p>
            <a href={listAddress({ ...EVERYTHING, order: 'published', from: dayKey(now) })}>
              {say('Xem tất cả bài hôm nay')}
            </a>
          </p>
        </>
      ) : (
        <div className="empty">
          <p>{say('Hôm nay chưa đăng bài nào.')}</p>
          <a className="button" href={listAddress({ ...EVERYTHING, status: 'approved' })}>
            {say('Xem các bài đã duyệt')}
          </a>
        </div>
      )}
    </Part>
  )
}

/** How many read and wrote in the last month. */
export async function FiguresPart({
  isWriter,
  isModerator,
  now,
}: {
  isWriter: boolean
  isModerator: boolean
  now: Date
}) {
  const days = lastDays(now, CHART_DAYS)
  const views = await viewsByDay(db, days)
  const { came, decided } = await commentsByDay(db, days)
  return (
    <Part id="so-lieu" heading={say('30 ngày qua')}>
      {isWriter && (
        <DayChart
          id="luot-xem"
          title={say('Lượt xem mỗi ngày')}
          note={viewsNote(views)}
          series={[{ name: say('Lượt xem'), figures: views }]}
        />
      )}
      {isModerator && (
        <DayChart
          id="binh-luan-moi-ngay"
          title={say('Bình luận mỗi ngày')}
          note={commentsNote(came, decided)}
          series={[
            { name: say('Gửi đến'), figures: came },
            { name: say('Đã xử lý'), figures: decided },
          ]}
        />
      )}
    </Part>
  )
}

export async function MostReadPart() {
  const articles = await listMostRead(db, MOST_READ_HOURS, MOST_READ_LENGTH)
  return (
    <Part id="doc-nhieu" heading={say('Đọc nhiều 7 ngày')}>
      {articles.length > 0 ? (
        <MostReadBars articles={articles} />
      ) : (
        <p className="meta">{say('Chưa có số liệu. Lượt xem được cộng mỗi giờ một lần.')}</p>
      )}
    </Part>
  )
}

export async function MachinePart({ lateCount, now }: { lateCount: number; now: Date }) {
  const facts = await readMachine(db)
  return (
    <Part id="may-chu" heading={say('Máy chủ')}>
      <HealthList lines={healthLines(facts, lateCount, now)} />
      <p className="meta">{say('Xem lúc {time}.', { time: portalDateTime(now) })}</p>
    </Part>
  )
}
