import { AnsweredForm } from '@/components/newsroom/answered-form.island'
import { CheckList } from '@/components/newsroom/check-list'
import { PreviewLinks } from '@/components/newsroom/preview-links.island'
import { ScreenFrames } from '@/components/newsroom/screen-frames'
import { SeenWarnings, warningKeys } from '@/components/newsroom/seen-warnings'
import { say } from '@/lib/english/versions'
import { inDigits } from '@/lib/interface-language'
import { titled } from '../../../../titled'
import '@/components/newsroom/checks.css'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { portalDateTime } from '@/lib/time'
import { maySharePreview, mayWrite } from '@/modules/accounts/permissions'
import { findingsOf } from '@/modules/articles/checks/checks'
import type { Finding } from '@/modules/articles/checks/finding'
import { readFacts } from '@/modules/articles/checks/read-facts'
import { linksOf } from '@/modules/articles/checks/stretches'
import type { EditableArticle } from '@/modules/articles/editable'
import { listOpenPreviews } from '@/modules/articles/preview-queries'
import { readNewsroom } from '@/modules/settings/newsroom'
import { type Asked, only } from '../../../../place'
import { deskPage, isPageRefusal } from '../../../desk-page'
import { articleToDecide } from '../article-to-decide'
import { askLinksAction, endPreviewAction, passChecksAction, sharePreviewAction } from './actions'
import { type CheckedDeed, checkedDeed, checkedDeeds, deedsNow } from './check-deeds'
import { doneInWords } from './done-words'
import { Looks } from './looks'

export const generateMetadata = titled(() => say('Kiểm tra trước khi đăng'))

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

export default async function ChecksPage({ params, searchParams }: Props) {
  const { id } = await params
  const asked = await searchParams
  return deskPage(mayWrite, async (viewer) => {
    const article = await articleToDecide(viewer, id)
    if (isPageRefusal(article)) return article
    const newsroom = await readNewsroom(db)
    const findings = findingsOf(await readFacts(db, viewer, article.id, article))
    const deeds = deedsNow(viewer, article, newsroom, checkedDeed(only(asked['viec'])))
    const done = doneInWords(asked)
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Kiểm tra trước khi đăng')}</h1>
          <a className="button" href={`/toa-soan/bai/${article.id}`}>
            {say('Về bài viết')}
          </a>
        </div>
        <p>
          <a href={`/toa-soan/bai/${article.id}`}>{article.headline || say('Bài chưa có tiêu đề')}</a>
        </p>
        {done && (
          <p className="notice" role="status">
            {done}
          </p>
        )}
        <section className="stack narrow" aria-labelledby="ket-qua">
          <h2 id="ket-qua">{say('Kết quả kiểm tra')}</h2>
          <CheckList findings={findings} editorPath={`/toa-soan/bai/${article.id}`} />
          <Links article={article} />
          <PassForms article={article} findings={findings} deeds={deeds} note={only(asked['loi-nhan']) ?? ''} />
        </section>
        <Looks article={article} />
        <section className="stack" aria-labelledby="xem-thu">
          <h2 id="xem-thu">{say('Xem như bạn đọc')}</h2>
          <ScreenFrames path={`/toa-soan/bai/${article.id}/xem-truoc`} headline={article.headline} />
          <p>
            <a href={`/toa-soan/bai/${article.id}/xem-truoc`}>{say('Mở bản xem trước cả trang')}</a>
          </p>
        </section>
        {maySharePreview(viewer, article, newsroom) && (
          <PreviewLinks
            articleId={article.id}
            share={sharePreviewAction}
            end={endPreviewAction}
            open={(await listOpenPreviews(db, article.id)).map(
              ({ id: linkId, createdByName, createdAt, expiresAt }) => ({
                id: linkId,
                by: createdByName ?? say('Dòng lệnh'),
                made: portalDateTime(createdAt),
                until: portalDateTime(expiresAt),
              }),
            )}
          />
        )}
      </div>
    )
  })
}

/** A button that asks for the links, where there are any. */
function Links({ article }: { article: EditableArticle }) {
  const count = linksOf(article.body).length
  if (count === 0) return null
  return (
    <AnsweredForm action={askLinksAction}>
      <input type="hidden" name="id" value={article.id} />
      <button className="button" type="submit">
        {say('Kiểm tra {count} liên kết', { count: inDigits(count) })}
      </button>
    </AnsweredForm>
  )
}

type PassProps = { article: EditableArticle; findings: Finding[]; deeds: CheckedDeed[]; note: string }

/** What may be done once everything has been looked at. */
function PassForms({ article, findings, deeds, note }: PassProps) {
  if (deeds.length === 0) return null
  if (findings.some(({ level }) => level === 'stops')) {
    return <p className="meta">{say('Sửa xong các điều “Phải sửa” thì bài mới đăng hoặc duyệt được.')}</p>
  }
  return deeds.map((deed) => (
    <AnsweredForm action={passChecksAction} className="stack" key={deed}>
      <input type="hidden" name="id" value={article.id} />
      <input type="hidden" name="version" value={article.version} />
      <input type="hidden" name="note" value={note} />
      <SeenWarnings keys={warningKeys(findings)} />
      <div className="row">
        <button className="button button-main" type="submit" name="viec" value={deed}>
          {checkedDeeds()[deed].button}
        </button>
      </div>
    </AnsweredForm>
  ))
}
