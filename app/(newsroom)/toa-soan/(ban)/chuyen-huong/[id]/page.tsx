import type { Metadata } from 'next'
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

export const metadata: Metadata = { title: 'Sửa chuyển hướng' }

export default async function RedirectPage({ params }: { params: Promise<{ id: string }> }) {
  const id = rowId((await params).id)
  return deskPage(mayLayOutSite, async () => {
    const redirect = id === null ? null : await findRedirect(db, id)
    if (!redirect) return PAGE_REFUSALS.notFound
    const { fromPath, note, kind, hitCount, createdAt } = redirect
    return (
      <div className="stack">
        <div className="page-head">
          <h1>Sửa chuyển hướng</h1>
        </div>
        <p>
          <a href="/toa-soan/chuyen-huong">Tất cả chuyển hướng</a>
        </p>
        <p className="meta">
          {KIND_WORDS[kind]} · có từ {portalDateTime(createdAt)} · {hitCount.toLocaleString('vi-VN')} lượt
        </p>
        <DeskForm
          name="sua"
          action={changeRedirectAction}
          fields={redirectFields({ from: fromPath, to: targetOf(redirect), note })}
          hidden={{ id: redirect.id }}
          button="Lưu"
        />
        <section className="stack narrow" aria-labelledby="xoa">
          <h2 id="xoa">Xoá dòng này</h2>
          <p>Người mở đường dẫn cũ sẽ gặp trang báo không tìm thấy.</p>
          <DeskForm
            name="xoa"
            action={removeRedirectAction}
            fields={[]}
            hidden={{ id: redirect.id }}
            button="Xoá chuyển hướng"
            tone="grave"
          />
        </section>
      </div>
    )
  })
}
