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
import { inBothLanguages } from '@/components/seo/in-both-languages'
import { PageHead } from '@/components/site/page-head'
import { followWords } from '@/components/words/follow'
import { followPathOf, signUpPathOf } from '@/modules/digests/addresses'

const { title, description } = followWords('vi')
const PATH = followPathOf('vi')

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: PATH, languages: inBothLanguages(PATH, followPathOf('en')) },
}

const NOTHING = { thuDienTu: '', nhip: 'daily', chuyenMuc: [], chuDe: [], dongSuKien: [] }

export default async function FollowPage() {
  const { sections } = await siteChrome()
  const options = { chuyenMuc: sections, chuDe: [], dongSuKien: [] }
  return (
    <SitePage current="nhan-tin" translationPath={followPathOf('en')}>
      <Breadcrumb steps={[]} />
      <PageHead heading={title} description={description} />
      <MailWay language="vi" isOffered={await isMailOffered()}>
        <FollowForm
          language="vi"
          action={requestDigestAction}
          path={signUpPathOf('vi')}
          options={options}
          chosen={NOTHING}
        />
      </MailWay>
      <PushWay language="vi" sections={sections} />
      <FeedWay language="vi" />
    </SitePage>
  )
}
