import { say } from '@/lib/english/site'
import { mayWriteStandingPages } from '@/modules/accounts/permissions'
import { PAGE_TITLE_CHARS_MAX } from '@/modules/standing-pages/page-input'
import { type Asked, only } from '../../../place'
import { titled } from '../../../titled'
import { deskPage } from '../../desk-page'
import { WritePage } from '../write-page'

export const generateMetadata = titled(() => say('Viết trang cố định'))

export default async function NewStandingPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const title = (only((await searchParams)['ten']) ?? '').slice(0, PAGE_TITLE_CHARS_MAX)
  return deskPage(mayWriteStandingPages, async (viewer) => (
    <div className="stack">
      <div className="page-head">
        <h1>{say('Viết trang cố định')}</h1>
      </div>
      <WritePage viewer={viewer} stored={null} title={title} slug="" body={[]}>
        <a className="button button-quiet" href="/toa-soan/trang">
          {say('Thôi')}
        </a>
      </WritePage>
    </div>
  ))
}
