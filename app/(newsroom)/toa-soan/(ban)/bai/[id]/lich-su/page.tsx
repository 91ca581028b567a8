import { VersionList } from '@/components/newsroom/version-list'
import { db } from '@/db/client'
import { say } from '@/lib/english/versions'
import { mayWrite } from '@/modules/accounts/permissions'
import { listVersions } from '@/modules/revisions/desk-queries'
import { only } from '../../../../place'
import { rowId } from '../../../../row-id'
import { titled } from '../../../../titled'
import { deskPage, isPageRefusal } from '../../../desk-page'
import { articleToDecide } from '../article-to-decide'
import { Comparison } from './comparison'
import { versionLines } from './version-lines'

export const generateMetadata = titled(() => say('Lịch sử sửa'))

const PAGE_LENGTH = 40

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const { id } = await params
  const asked = await searchParams
  const number = (name: string) => rowId(only(asked[name]) ?? '')
  const [before, after, pageFrom] = [number('tu'), number('den'), number('truoc')]
  const isSideBySide = only(asked['xem']) === 'song-song'
  return deskPage(mayWrite, async (viewer) => {
    const article = await articleToDecide(viewer, id)
    if (isPageRefusal(article)) return article
    const found = await listVersions(db, article.id, { before: pageFrom, limit: PAGE_LENGTH + 1 })
    const lines = versionLines(found, PAGE_LENGTH)
    const last = found.length > PAGE_LENGTH ? found[PAGE_LENGTH - 1] : undefined
    const path = `/toa-soan/bai/${article.id}/lich-su`
    const chosen = { before: before ?? lines[1]?.version ?? null, after: after ?? lines[0]?.version ?? null }
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Lịch sử sửa')}</h1>
          <a className="button" href={`/toa-soan/bai/${article.id}`}>
            {say('Về bài')}
          </a>
        </div>
        <p>{article.headline || say('Bài chưa có tiêu đề')}</p>
        {before !== null && after !== null && (
          <Comparison articleId={article.id} before={before} after={after} isSideBySide={isSideBySide} />
        )}
        <form method="get" action={path} className="stack">
          <div className="compare-bar">
            <button className="button button-main" type="submit">
              {say('So sánh hai bản đã chọn')}
            </button>
            <label className="choice">
              <input type="checkbox" name="xem" value="song-song" defaultChecked={isSideBySide} />
              {say('Đặt hai bản cạnh nhau')}
            </label>
          </div>
          <VersionList lines={lines} chosen={chosen} path={path} />
        </form>
        {last && (
          <p>
            <a className="button" href={`?truoc=${last.version}`}>
              {say('Xem các bản cũ hơn')}
            </a>
          </p>
        )}
      </div>
    )
  })
}
