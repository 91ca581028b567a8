import { Blocks } from '@/components/article/blocks'
import { AnsweredForm } from '@/components/newsroom/answered-form.island'
import { said, say } from '@/lib/english/versions'
import { inDigits } from '@/lib/interface-language'
import { titled } from '../../../../../titled'
import '@/components/article/article.css'
import '@/components/newsroom/editor.css'
import '@/components/newsroom/lists.css'
import '@/components/newsroom/versions.css'
import { db } from '@/db/client'
import { isoWithZone, portalDateTime } from '@/lib/time'
import { mayEdit, mayHideVersion, mayWrite } from '@/modules/accounts/permissions'
import { pageBlocks } from '@/modules/articles/page-blocks'
import { listPastedOriginals, ORIGINAL_DAYS_MAX } from '@/modules/drafts/pasted-originals'
import { findVersion } from '@/modules/revisions/desk-queries'
import { readNamedInVersions } from '@/modules/revisions/named-in-versions'
import { isPublicKind } from '@/modules/revisions/public-versions'
import { readNewsroom } from '@/modules/settings/newsroom'
import { rowId } from '../../../../../row-id'
import { deskPage, isPageRefusal, PAGE_REFUSALS } from '../../../../desk-page'
import { revisionInWords } from '../../../step-words'
import { articleToDecide } from '../../article-to-decide'
import { hideVersionAction, restoreVersionAction } from './actions'

export const generateMetadata = titled(() => say('Một bản cũ'))

export default async function VersionPage({ params }: { params: Promise<{ id: string; version: string }> }) {
  const { id, version: written } = await params
  return deskPage(mayWrite, async (viewer) => {
    const article = await articleToDecide(viewer, id)
    if (isPageRefusal(article)) return article
    const number = rowId(written)
    const kept = number === null ? null : await findVersion(db, article.id, number)
    if (!kept) return PAGE_REFUSALS.notFound
    const { text, version } = kept
    const named = await readNamedInVersions(db, [text])
    const isPresent = version === article.version
    const mayChange = mayEdit(viewer, article, await readNewsroom(db))
    const mayRestore = !isPresent && mayChange
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Bản {version}', { version })}</h1>
          <a className="button" href={`/toa-soan/bai/${article.id}/lich-su`}>
            {say('Về lịch sử sửa')}
          </a>
        </div>
        <p className="meta">
          {revisionInWords(kept.kind)} · {kept.savedByName ?? say('Hệ thống')} ·{' '}
          <time dateTime={isoWithZone(kept.savedAt)}>{portalDateTime(kept.savedAt)}</time>
          {isPresent && say(' · bản hiện tại')}
        </p>
        {mayRestore && (
          <AnsweredForm action={restoreVersionAction} className="stack">
            <input type="hidden" name="id" value={article.id} />
            <input type="hidden" name="version" value={article.version} />
            <input type="hidden" name="from" value={version} />
            <p className="row">
              <button className="button button-main" type="submit">
                {say('Lấy lại bản này')}
              </button>
              <span>
                {article.status === 'published'
                  ? say(
                      'Bài đang đăng: bạn đọc thấy chữ của bản này trong vài giây. Bản hiện tại vẫn còn trong lịch sử.',
                    )
                  : say('Bản này thành bản mới nhất. Bản hiện tại vẫn còn trong lịch sử.')}
              </span>
            </p>
          </AnsweredForm>
        )}
        {isPublicKind(kept.kind) && mayHideVersion(viewer, article) && (
          <AnsweredForm action={hideVersionAction}>
            <input type="hidden" name="id" value={article.id} />
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="isHidden" value={kept.isHiddenFromReaders ? 'khong' : 'co'} />
            <p className="row">
              <button className="button" type="submit">
                {kept.isHiddenFromReaders
                  ? say('Cho bạn đọc xem chữ của bản này')
                  : say('Ẩn chữ của bản này với bạn đọc')}
              </button>
              <span>
                {kept.isHiddenFromReaders
                  ? say('Trang “Các bản đã đăng” đang không cho xem câu chữ của bản này.')
                  : say(
                      'Dùng khi câu chữ cũ gây hại cho ai đó: trang “Các bản đã đăng” chỉ ghi giờ, không cho xem chữ.',
                    )}
              </span>
            </p>
          </AnsweredForm>
        )}
        <article className="version-text" aria-label={say('Bản {version}', { version })}>
          <h2>{text.headline || say('Chưa có tiêu đề')}</h2>
          {text.standfirst && (
            <p className="version-standfirst">
              {text.dateline && `${text.dateline} - `}
              {text.standfirst}
            </p>
          )}
          <div className="article-body">
            <Blocks blocks={pageBlocks(text.body, named)} />
          </div>
          {text.authorIds.length > 0 && (
            <p className="version-byline">{text.authorIds.flatMap((one) => named.authors.get(one) ?? []).join(', ')}</p>
          )}
        </article>
        {mayChange && <PastedOriginals articleId={article.id} version={version} />}
      </div>
    )
  })
}

/** What clipboards held before they were read into this version. */
async function PastedOriginals({ articleId, version }: { articleId: number; version: number }) {
  const originals = await listPastedOriginals(db, articleId, version)
  if (originals.length === 0) return null
  return (
    <section className="stack narrow" aria-labelledby="ban-dan">
      <h2 id="ban-dan">{say('Nội dung gốc đã dán')}</h2>
      <p>
        {say(
          'Nguyên văn trong bảng tạm trước khi dán vào bài, chưa kể ảnh. Dùng khi cần xem chữ hỏng từ đâu; tự xoá sau',
        )}{' '}
        {say('{max} ngày.', { max: ORIGINAL_DAYS_MAX })}
      </p>
      <ul className="lines">
        {originals.map(({ id, source, pastedAt, pastedByName, unitCount }) => (
          <li className="line" key={id}>
            <a href={`/toa-soan/bai/${articleId}/lich-su/${version}/ban-dan/${id}`} download>
              {PROGRAMS[source] ?? say('Trang web')},{' '}
              <time dateTime={isoWithZone(pastedAt)}>{portalDateTime(pastedAt)}</time>
            </a>
            <span className="meta">
              {say('{pastedByName} · {unitCount} ký tự', { pastedByName, unitCount: inDigits(unitCount) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const PROGRAMS: Record<string, string> = said({
  newsroom: 'Trình soạn bài khác',
  word: 'Word',
  excel: 'Excel',
  'office-online': 'Office trên mạng',
  wps: 'WPS Office',
  libreoffice: 'LibreOffice',
  'google-docs': 'Google Docs',
  zalo: 'Zalo',
})
