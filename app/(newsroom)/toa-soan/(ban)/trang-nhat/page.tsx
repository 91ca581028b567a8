import { said, say } from '@/lib/english/front'
import { titled } from '../../titled'
import '@/components/newsroom/arrange.css'
import { FrontDesk } from '@/components/newsroom/front/front-desk.island'
import '@/components/newsroom/editor/writing.css'
import '@/components/newsroom/front/front-desk.css'
import { frontInForm } from '@/components/newsroom/front/typed-front'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { mayArrangeFront } from '@/modules/accounts/permissions'
import { blocksOf, UNARRANGED } from '@/modules/front/arrangement'
import { findPinned, listFrontVersions, readFrontAtDesk } from '@/modules/front/desk-queries'
import { countBreakingSubscribers } from '@/modules/push/desk-queries'
import { listSections } from '@/modules/sections/queries'
import { type Asked, only } from '../../place'
import { deskPage } from '../desk-page'
import { saveFrontAction } from './actions'
import { FormerVersions } from './former-versions'

export const generateMetadata = titled(() => say('Trang nhất'))

const VERSIONS_MAX = 20
const DONE: Record<string, string> = said({
  luu: 'Đã lưu. Bạn đọc thấy trang nhất mới ngay.',
  'luu-va-bao': 'Đã lưu. Thông báo được gửi tới bạn đọc ngay khi trang nhất mới hiện ra.',
  'lay-lai': 'Đã lấy lại cách xếp cũ. Bạn đọc thấy ngay.',
})

export default async function ArrangeFrontPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const done = DONE[only((await searchParams)['xong']) ?? '']
  return deskPage(mayArrangeFront, async ({ id }) => {
    const { version, arrangement } = await readFrontAtDesk(db)
    const sections = (await listSections(db)).map(({ id, name }) => ({ id, name }))
    const pinned = await findPinned(db, arrangement)
    const ownBlocks = blocksOf(UNARRANGED, sections).map(({ sectionId, layout, count }) => ({
      sectionId: String(sectionId),
      layout,
      count: String(count),
    }))
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Trang nhất')}</h1>
          <a className="button button-quiet" href="/">
            {say('Xem trang nhất')}
          </a>
        </div>
        <p className={done ? 'notice' : 'spoken'} role="status">
          {done}
        </p>
        <p className="narrow">
          {say(
            'Chỗ nào để trống thì bài mới nhất tự vào; không bài nào hiện hai lần. Đổi chỗ bằng cách kéo tay nắm, bấm Lên, Xuống, hoặc giữ Alt rồi bấm phím mũi tên.',
          )}
        </p>
        <FrontDesk
          key={version}
          userId={id}
          action={saveFrontAction}
          version={version}
          stored={frontInForm(arrangement)}
          pinned={[...pinned.values()]}
          sections={sections}
          ownBlocks={ownBlocks}
          subscriberCount={await countBreakingSubscribers(db)}
        />
        <FormerVersions present={version} versions={await listFrontVersions(db, VERSIONS_MAX)} />
      </div>
    )
  })
}
