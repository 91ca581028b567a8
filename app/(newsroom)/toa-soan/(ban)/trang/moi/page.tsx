import type { Metadata } from 'next'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import { mayWriteStandingPages } from '@/modules/accounts/permissions'
import { PAGE_TITLE_CHARS_MAX } from '@/modules/standing-pages/page-input'
import { type Asked, only } from '../../../place'
import { deskPage } from '../../desk-page'
import { saveStandingPageAction } from '../actions'
import { pageFields } from '../page-words'

export const metadata: Metadata = { title: 'Viết trang cố định' }

export default async function NewStandingPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const title = (only((await searchParams)['ten']) ?? '').slice(0, PAGE_TITLE_CHARS_MAX)
  return deskPage(mayWriteStandingPages, async () => (
    <div className="stack">
      <div className="page-head">
        <h1>Viết trang cố định</h1>
      </div>
      <DeskForm
        name="trang"
        action={saveStandingPageAction}
        fields={pageFields({ title, slug: '', body: '' })}
        hidden={{ id: '', version: '' }}
        button="Lưu và đăng trang"
      >
        <a className="button button-quiet" href="/toa-soan/trang">
          Thôi
        </a>
      </DeskForm>
    </div>
  ))
}
