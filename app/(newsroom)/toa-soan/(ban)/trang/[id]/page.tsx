import { said, say } from '@/lib/english/site'
import { titled } from '../../../titled'
import '@/components/newsroom/arrange.css'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { isoWithZone, portalDateTime } from '@/lib/time'
import { mayWriteStandingPages } from '@/modules/accounts/permissions'
import { storedBlocks } from '@/modules/articles/blocks'
import { standingPagePathOf } from '@/modules/articles/standing-page-address'
import { findPageAtDesk, listPageVersions } from '@/modules/standing-pages/desk-queries'
import { type Asked, only } from '../../../place'
import { rowId } from '../../../row-id'
import { Reading } from '../../bai/reading'
import { deskPage, PAGE_REFUSALS } from '../../desk-page'
import { hideStandingPageAction } from '../actions'
import { PageLanguage } from '../page-language'
import { WritePage } from '../write-page'

export const generateMetadata = titled(() => say('Sửa trang cố định'))

const VERSIONS_MAX = 50
const DONE: Record<string, string> = said({
  luu: 'Đã lưu. Bạn đọc thấy bản mới ngay.',
  an: 'Đã ẩn trang. Bạn đọc không mở được nữa.',
  hien: 'Trang đã hiện lại.',
  'ngon-ngu': 'Đã lưu ngôn ngữ của trang.',
})

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

export default async function StandingPageAtDesk({ params, searchParams }: Props) {
  const id = rowId((await params).id)
  const written = only((await searchParams)['xong']) ?? ''
  const done = DONE[written]
  return deskPage(mayWriteStandingPages, async (viewer) => {
    const page = id === null ? null : await findPageAtDesk(db, id)
    if (!page) return PAGE_REFUSALS.notFound
    const isHidden = page.hiddenAt !== null
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{page.title}</h1>
          {!isHidden && (
            <a className="button button-quiet" href={standingPagePathOf(page)}>
              {say('Xem trang')}
            </a>
          )}
        </div>
        <p className={done ? 'notice' : 'spoken'} role="status">
          {done}
        </p>
        <p>
          <a href="/toa-soan/trang">{say('Tất cả trang cố định')}</a>{' '}
          {say('· bản {version}', { version: page.version })}
        </p>
        {isHidden && (
          <p className="notice" data-tone="warn">
            {say('Trang này đang ẩn: chỉ toà soạn thấy.')}
          </p>
        )}
        <WritePage
          viewer={viewer}
          stored={page}
          title={page.title}
          slug={page.slug}
          body={page.blocks}
          isJustSaved={written === 'luu'}
        />
        <PageLanguage page={page} />
        <section className="stack narrow" aria-labelledby="an-hien">
          <h2 id="an-hien">{isHidden ? say('Hiện lại trang') : say('Ẩn trang')}</h2>
          <DeskForm
            name="an-hien"
            action={hideStandingPageAction}
            fields={[]}
            hidden={{ id: page.id, viec: isHidden ? 'hien' : 'an' }}
            button={isHidden ? say('Hiện lại trang') : say('Ẩn trang khỏi bạn đọc')}
            tone={isHidden ? 'plain' : 'grave'}
          />
        </section>
        <Versions pageId={page.id} />
      </div>
    )
  })
}

/** Every saved version can be read and copied from; nothing that was published is lost. */
async function Versions({ pageId }: { pageId: number }) {
  const versions = await listPageVersions(db, pageId, VERSIONS_MAX)
  if (versions.length === 0) return null
  return (
    <section className="stack" aria-labelledby="cac-ban">
      <h2 id="cac-ban">{say('Các bản đã lưu')}</h2>
      <ul className="lines">
        {versions.map(({ version, title, body, savedAt, savedByName }) => (
          <li className="line" key={version}>
            <details>
              <summary>
                {say('Bản {version}: {title},', { version, title })}{' '}
                <time dateTime={isoWithZone(savedAt)}>{portalDateTime(savedAt)}</time>,{' '}
                {savedByName ?? say('dòng lệnh')}
              </summary>
              <div className="article-body">
                <Reading blocks={storedBlocks(body)} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
