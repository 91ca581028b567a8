import type { Metadata } from 'next'
import { isMailOffered } from '@/app/_cached/follow'
import { siteChrome } from '@/app/_cached/site'
import { requestDigestAction } from '@/app/(follow)/nhan-tin/dang-ky/actions'
import { SitePage } from '@/app/(site)/site-page'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { FeedWay } from '@/components/follow/feed-way'
import { FollowForm } from '@/components/follow/follow-form'
import { MailWay } from '@/components/follow/mail-way'
import { PushWay } from '@/components/follow/push-way'
import { PageHead } from '@/components/site/page-head'
import { SIGN_UP_PATH } from '@/modules/digests/addresses'

const DESCRIPTION = 'Các cách để tin mới tự đến với bạn: thông báo trên máy, thư điện tử hoặc trình đọc tin.'

export const metadata: Metadata = {
  title: 'Nhận tin',
  description: DESCRIPTION,
  alternates: { canonical: '/nhan-tin' },
}

const NOTHING = { thuDienTu: '', nhip: 'daily', chuyenMuc: [], chuDe: [], dongSuKien: [] }

export default async function FollowPage() {
  const { sections } = await siteChrome()
  const options = { chuyenMuc: sections, chuDe: [], dongSuKien: [] }
  return (
    <SitePage current="nhan-tin">
      <Breadcrumb steps={[]} />
      <PageHead heading="Nhận tin" description={DESCRIPTION} />
      <MailWay isOffered={await isMailOffered()}>
        <FollowForm action={requestDigestAction} path={SIGN_UP_PATH} options={options} chosen={NOTHING} />
      </MailWay>
      <PushWay sections={sections} />
      <FeedWay />
    </SitePage>
  )
}
