import type { Metadata } from 'next'
import { SitePage } from '@/app/(site)/site-page'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { FeedWay } from '@/components/follow/feed-way'
import { Way } from '@/components/follow/way'
import { PageHead } from '@/components/site/page-head'

const DESCRIPTION = 'Các cách để tin mới tự đến với bạn: qua thư điện tử hoặc trình đọc tin.'

export const metadata: Metadata = {
  title: 'Nhận tin',
  description: DESCRIPTION,
  alternates: { canonical: '/nhan-tin' },
}

export default function FollowPage() {
  return (
    <SitePage current="nhan-tin">
      <Breadcrumb steps={[]} />
      <PageHead heading="Nhận tin" description={DESCRIPTION} />
      <Way id="qua-thu" heading="Qua thư điện tử">
        <p>Trang này chưa mở việc gửi tin qua thư. Trong lúc chờ, mời bạn dùng cách dưới đây.</p>
      </Way>
      <FeedWay />
    </SitePage>
  )
}
