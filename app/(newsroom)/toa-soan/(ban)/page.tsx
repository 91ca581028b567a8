import type { Metadata } from 'next'
import { ArticleLines } from '@/components/newsroom/article-lines'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { longDate } from '@/lib/time'
import { mayEnterNewsroom, mayModerate, mayWrite } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { listForDesk } from '@/modules/articles/desk-list'
import { countForDesk } from '@/modules/articles/desk-queries'
import { countPending } from '@/modules/comments/queries'
import { articleLine } from './bai/article-line'
import { deskPage } from './desk-page'

export const metadata: Metadata = { title: 'Bàn làm việc' }

const RECENT_LENGTH = 8

type Figure = { path: string; word: string; count: number }

async function figuresFor(viewer: Viewer, createdBy: number | null): Promise<Figure[]> {
  const figures: Figure[] = []
  if (mayWrite(viewer)) {
    const counts = await countForDesk(db, createdBy)
    const list = '/toa-soan/bai?trang-thai='
    figures.push({ path: `${list}draft`, word: 'Bản nháp', count: counts.draft })
    figures.push({ path: `${list}submitted`, word: 'Bài chờ duyệt', count: counts.submitted })
    figures.push({ path: `${list}scheduled`, word: 'Bài hẹn giờ', count: counts.scheduled })
    figures.push({ path: `${list}published`, word: 'Bài đã đăng', count: counts.published })
  }
  if (mayModerate(viewer)) {
    figures.push({ path: '/toa-soan/binh-luan', word: 'Bình luận chờ', count: await countPending(db) })
  }
  return figures
}

export default async function DeskPage() {
  return deskPage(mayEnterNewsroom, async (viewer) => {
    const createdBy = viewer.role === 'contributor' ? viewer.id : null
    const figures = await figuresFor(viewer, createdBy)
    const recent = mayWrite(viewer) ? await listForDesk(db, { createdBy, limit: RECENT_LENGTH }) : []
    const now = new Date()
    return (
      <div className="stack">
        <div className="page-head">
          <div>
            <h1>Chào {viewer.name}</h1>
            <p className="meta">{longDate(now)}</p>
          </div>
          {mayWrite(viewer) && (
            <a className="button button-main" href="/toa-soan/bai/moi">
              Viết bài
            </a>
          )}
        </div>
        <ul className="numbers">
          {figures.map(({ path, word, count }) => (
            <li key={path}>
              <a href={path}>
                <span className="numbers-figure">{count.toLocaleString('vi-VN')}</span>
                <span className="numbers-word">{word}</span>
              </a>
            </li>
          ))}
        </ul>
        {recent.length > 0 && (
          <section className="stack" aria-labelledby="gan-day">
            <h2 id="gan-day">Sửa gần đây</h2>
            <ArticleLines lines={recent.map((article) => articleLine(article, now))} />
          </section>
        )}
      </div>
    )
  })
}
