import { ageInWords } from '@/components/newsroom/ages'
import { say } from '@/lib/english/desk'
import { inDigits } from '@/lib/interface-language'
import { titled } from '../titled'
import '@/components/newsroom/lists.css'
import '@/components/newsroom/desk.css'
import { db } from '@/db/client'
import { dayKey, longDate } from '@/lib/time'
import { mayEnterNewsroom, mayModerate, mayWatchMachine, mayWrite } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { COMMENT_COUNT_MAX, pendingComments } from '@/modules/desk/comment-pile'
import { publicationsByDay } from '@/modules/desk/day-figures'
import { readPlan } from '@/modules/desk/schedule-queries'
import { PILE_COUNT_MAX, waitingFor } from '@/modules/desk/waiting'
import { readNewsroom } from '@/modules/settings/newsroom'
import { EVERYTHING, listAddress } from './bai/list-address'
import { deskPage } from './desk-page'
import { countInWords } from './desk-piles'
import { FiguresPart, MachinePart, MostReadPart, PlanPart, TodayPart, WaitingPart } from './desk-sections'

export const generateMetadata = titled(() => say('Bàn làm việc'))

const PILE_LENGTH = 5
const PLAN_LENGTH = 8

type Figure = { path: string; word: string; count: string; oldest: Date | null }
type Waiting = Awaited<ReturnType<typeof waitingFor>>

/** The numbers at the top: each is a way to what it counts. */
async function figuresFor(viewer: Viewer, waiting: Waiting | null, now: Date): Promise<Figure[]> {
  const figures: Figure[] = []
  if (waiting && (viewer.role === 'editor' || viewer.role === 'chief')) {
    const { count, articles } = waiting.toApprove
    const path = listAddress({ ...EVERYTHING, status: 'submitted' })
    const oldest = articles[0]?.updatedAt ?? null
    figures.push({ path, word: say('Chờ bạn duyệt'), count: countInWords(count, PILE_COUNT_MAX), oldest })
  }
  if (mayModerate(viewer)) {
    const { count, oldest } = await pendingComments(db, viewer)
    figures.push({
      path: '/toa-soan/binh-luan',
      word: say('Bình luận chờ'),
      count: countInWords(count, COMMENT_COUNT_MAX),
      oldest,
    })
  }
  if (waiting) {
    const { planned } = await publicationsByDay(db, [dayKey(now)])
    const path = listAddress({ ...EVERYTHING, status: 'scheduled' })
    figures.push({
      path,
      word: say('Hẹn giờ hôm nay'),
      count: inDigits(planned[0]?.count ?? 0),
      oldest: null,
    })
    const { count, articles } = waiting.comeBack
    const back = listAddress({ ...EVERYTHING, status: 'returned' })
    const oldest = articles[0]?.updatedAt ?? null
    figures.push({ path: back, word: say('Trả lại bạn'), count: countInWords(count, PILE_COUNT_MAX), oldest })
  }
  return figures
}

function Numbers({ figures, now }: { figures: Figure[]; now: Date }) {
  if (figures.length === 0) return null
  return (
    <ul className="numbers">
      {figures.map(({ path, word, count, oldest }) => (
        <li key={path}>
          <a href={path}>
            <span className="numbers-figure">{count}</span>
            <span className="numbers-word">{word}</span>
            {oldest && <span className="numbers-age">{say('lâu nhất {age}', { age: ageInWords(oldest, now) })}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}

export default async function DeskPage() {
  return deskPage(mayEnterNewsroom, async (viewer) => {
    const now = new Date()
    const isWriter = mayWrite(viewer)
    const isStaff = isWriter && viewer.role !== 'contributor'
    const waiting = isWriter ? await waitingFor(db, viewer, await readNewsroom(db), PILE_LENGTH) : null
    const plan = isStaff || mayWatchMachine(viewer) ? await readPlan(db, PLAN_LENGTH) : null
    const figures = await figuresFor(viewer, waiting, now)
    return (
      <div className="stack">
        <div className="page-head">
          <div>
            <h1>{say('Chào {name}', { name: viewer.name })}</h1>
            <p className="meta">{longDate(now)}</p>
          </div>
          {isWriter && (
            <a className="button button-main" href="/toa-soan/bai/moi">
              {say('Viết bài')}
            </a>
          )}
        </div>
        <Numbers figures={figures} now={now} />
        <div className="desk-columns">
          <div className="desk-column">
            {waiting && <WaitingPart waiting={waiting} viewer={viewer} now={now} />}
            {isStaff && plan && <PlanPart plan={plan} now={now} />}
            {isWriter && <TodayPart createdBy={isStaff ? null : viewer.id} now={now} />}
          </div>
          <div className="desk-column">
            {(isStaff || mayModerate(viewer)) && (
              <FiguresPart isWriter={isStaff} isModerator={mayModerate(viewer)} now={now} />
            )}
            {isStaff && <MostReadPart />}
            {plan && mayWatchMachine(viewer) && <MachinePart lateCount={plan.late.length} now={now} />}
          </div>
        </div>
      </div>
    )
  })
}
