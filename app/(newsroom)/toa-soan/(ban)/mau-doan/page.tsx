import { say } from '@/lib/english/editor'
import { titled } from '../../titled'
import '@/components/article/article.css'
import { AnsweredForm } from '@/components/newsroom/answered-form.island'
import '@/components/newsroom/lists.css'
import { Field } from '@/components/ui/field'
import { db } from '@/db/client'
import { isoWithZone, portalDateTime } from '@/lib/time'
import { mayChangeSnippet, mayKeepSharedSnippets, mayWrite } from '@/modules/accounts/permissions'
import { listSnippets, type Snippet } from '@/modules/snippets/desk-queries'
import { SNIPPET_NAME_CHARS_MAX } from '@/modules/snippets/limits'
import { type Asked, only } from '../../place'
import { Reading } from '../bai/reading'
import { deskPage } from '../desk-page'
import { changeSnippetAction, deleteSnippetAction } from './actions'
import { excerptOf } from './excerpt'
import { doneSnippet } from './sentences'

export const generateMetadata = titled(() => say('Mẫu đoạn'))

export default async function SnippetsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const done = doneSnippet(only((await searchParams)['xong']))
  return deskPage(mayWrite, async (viewer) => {
    const snippets = await listSnippets(db, viewer)
    const mayShare = mayKeepSharedSnippets(viewer)
    const piles = [
      { id: 'cua-toa-soan', heading: say('Của toà soạn'), pile: snippets.filter(({ ownerId }) => ownerId === null) },
      { id: 'cua-ban', heading: say('Của bạn'), pile: snippets.filter(({ ownerId }) => ownerId !== null) },
    ]
    return (
      <div className="stack narrow">
        <div className="page-head">
          <h1>{say('Mẫu đoạn')}</h1>
        </div>
        <p>
          {say(
            'Những đoạn dùng đi dùng lại: hộp liên hệ, bảng giá, lời cuối bài. Khi soạn bài, chọn một đoạn rồi bấm Chèn → Mẫu đoạn để lưu; đặt con trỏ rồi bấm Chèn → Mẫu đoạn để đưa vào bài.',
          )}
        </p>
        <p className={done ? 'notice' : 'spoken'} role="status">
          {done}
        </p>
        {snippets.length === 0 && <p className="empty">{say('Chưa có mẫu nào.')}</p>}
        {piles.map(
          ({ id, heading, pile }) =>
            pile.length > 0 && (
              <section aria-labelledby={id} key={id}>
                <h2 id={id}>{heading}</h2>
                <ul className="lines">
                  {pile.map((snippet) => (
                    <SnippetLine
                      snippet={snippet}
                      mayChange={mayChangeSnippet(viewer, snippet)}
                      mayShare={mayShare}
                      key={snippet.id}
                    />
                  ))}
                </ul>
              </section>
            ),
        )}
      </div>
    )
  })
}

function SnippetLine({ snippet, mayChange, mayShare }: { snippet: Snippet; mayChange: boolean; mayShare: boolean }) {
  const { id, name, version, ownerId, blocks, updatedAt, updatedByName } = snippet
  const about = <span className="spoken"> “{name}”</span>
  return (
    <li className="line">
      <div className="line-main">
        <h3 className="line-headline">{name}</h3>
        <p className="meta">
          {excerptOf(blocks)} · {updatedByName ?? say('Hệ thống')},{' '}
          <time dateTime={isoWithZone(updatedAt)}>{portalDateTime(updatedAt)}</time>
        </p>
        <details className="more-filters">
          <summary>
            {say('Xem cả mẫu')}
            {about}
          </summary>
          <div className="article-body">
            <Reading blocks={blocks} />
          </div>
        </details>
        {mayChange && (
          <details className="more-filters">
            <summary>
              {say('Đổi tên hoặc xoá')}
              {about}
            </summary>
            <div className="line-deeds">
              <AnsweredForm className="more-filters-fields" action={changeSnippetAction}>
                <input type="hidden" name="id" value={id} />
                <input type="hidden" name="version" value={version} />
                <Field id={`ten-${id}`} label={say('Tên mẫu')} isRequired>
                  {(control) => (
                    <input
                      {...control}
                      type="text"
                      name="name"
                      defaultValue={name}
                      maxLength={SNIPPET_NAME_CHARS_MAX}
                    />
                  )}
                </Field>
                {mayShare && (
                  <label className="choice">
                    <input type="checkbox" name="isShared" value="co" defaultChecked={ownerId === null} />{' '}
                    {say('Cho cả toà soạn dùng')}
                  </label>
                )}
                <button className="button" type="submit">
                  {say('Lưu')}
                  {about}
                </button>
              </AnsweredForm>
              <AnsweredForm action={deleteSnippetAction}>
                <input type="hidden" name="id" value={id} />
                <button className="button button-grave" type="submit">
                  {say('Xoá mẫu')}
                  {about}
                </button>
              </AnsweredForm>
            </div>
          </details>
        )}
      </div>
    </li>
  )
}
