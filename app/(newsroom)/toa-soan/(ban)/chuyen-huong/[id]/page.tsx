import { say } from '@/lib/english/site'
import { inDigits } from '@/lib/interface-language'
import { titled } from '../../../titled'
import '@/components/newsroom/arrange.css'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import { db } from '@/db/client'
import { portalDateTime } from '@/lib/time'
import { mayLayOutSite } from '@/modules/accounts/permissions'
import { findRedirect } from '@/modules/redirects/queries'
import { rowId } from '../../../row-id'
import { deskPage, PAGE_REFUSALS } from '../../desk-page'
import { changeRedirectAction, removeRedirectAction } from '../actions'
import { KIND_WORDS, redirectFields, targetOf } from '../redirect-words'

export const generateMetadata = titled(() => say('Sửa chuyển hướng'))

export default async function RedirectPage({ params }: { params: Promise<{ id: string }> }) {
  const id = rowId((await params).id)
  return deskPage(mayLayOutSite, async () => {
    const redirect = id === null ? null : await findRedirect(db, id)
    if (!redirect) return PAGE_REFUSALS.notFound
    const { fromPath, note, kind, hitCount, createdAt } = redirect
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Sửa chuyển hướng')}</h1>
        </div>
        <p>
          <a href="/toa-soan/chuyen-huong">{say('Tất cả chuyển hướng')}</a>
        </p>
        <p className="meta">
          {say('{kind} · có từ {time} · {hitCount} lượt', {
            kind: KIND_WORDS[kind],
            time: portalDateTime(createdAt),
            hitCount: inDigits(hitCount),
          })}
        </p>
        <DeskForm
          name="sua"
          action={changeRedirectAction}
          fields={redirectFields({ from: fromPath, to: targetOf(redirect), note })}
          hidden={{ id: redirect.id }}
          button={say('Lưu')}
        />
        <section className="stack narrow" aria-labelledby="xoa">
          <h2 id="xoa">{say('Xoá dòng này')}</h2>
          <p>{say('Người mở đường dẫn cũ sẽ gặp trang báo không tìm thấy.')}</p>
          <DeskForm
            name="xoa"
            action={removeRedirectAction}
            fields={[]}
            hidden={{ id: redirect.id }}
            button={say('Xoá chuyển hướng')}
            tone="grave"
          />
        </section>
      </div>
    )
  })
}
