import type { Metadata } from 'next'
import { englishChrome } from '@/app/_cached/english'
import { isMailOffered } from '@/app/_cached/follow'
import { EnglishPage } from '@/app/(english)/english-page'
import { requestDigestAction } from '@/app/(follow)/nhan-tin/dang-ky/actions'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { FeedWay } from '@/components/follow/feed-way'
import { FollowForm } from '@/components/follow/follow-form'
import { MailWay } from '@/components/follow/mail-way'
import { PushWay } from '@/components/follow/push-way'
import { inBothLanguages } from '@/components/seo/in-both-languages'
import { PageHead } from '@/components/site/page-head'
import { followWords } from '@/components/words/follow'
import { followPathOf, signUpPathOf } from '@/modules/digests/addresses'

const { title, description } = followWords('en')
const PATH = followPathOf('en')

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: PATH, languages: inBothLanguages(followPathOf('vi'), PATH) },
}

const NOTHING = { thuDienTu: '', nhip: 'daily', chuyenMuc: [], chuDe: [], dongSuKien: [] }

/** As /nhan-tin, for the articles of the English edition. */
export default async function EnglishFollowPage() {
  const { sections } = await englishChrome()
  const options = { chuyenMuc: sections, chuDe: [], dongSuKien: [] }
  return (
    <EnglishPage current="follow" translationPath={followPathOf('vi')}>
      <Breadcrumb language="en" steps={[]} />
      <PageHead heading={title} description={description} />
      <MailWay language="en" isOffered={await isMailOffered()}>
        <FollowForm
          language="en"
          action={requestDigestAction}
          path={signUpPathOf('en')}
          options={options}
          chosen={NOTHING}
        />
      </MailWay>
      <PushWay language="en" sections={sections} />
      <FeedWay language="en" />
    </EnglishPage>
  )
}
