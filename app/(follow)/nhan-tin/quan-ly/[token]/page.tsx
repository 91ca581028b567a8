import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { siteChrome } from '@/app/_cached/site'
import { DATABASE_RETRY_SECONDS, unlessDatabaseDown } from '@/app/_shared/database-down'
import { FollowAway, FollowDone, FollowStep } from '@/components/follow/follow-step'
import { OwnSubscriptionView } from '@/components/follow/own-subscription'
import { PageFrame } from '@/components/site/page-frame'
import { db } from '@/db/client'
import { answerWith } from '@/lib/answer-status'
import { linkIdIn } from '@/modules/digests/link-token'
import { findSubscription } from '@/modules/digests/subscription-queries'
import { changeDigestAction, pauseDigestAction, resumeDigestAction, stopDigestAction } from './actions'

type Props = {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Asked for by one person: rendered when asked. */
export const instant = false

const HEADING = 'Tin qua thư của bạn'

export const metadata: Metadata = { title: HEADING }

const DONE: Readonly<Record<string, string>> = {
  'xac-nhan': 'Đã xác nhận. Từ nay bạn nhận tin qua thư; đường dẫn của trang này có ở cuối mỗi thư.',
  doi: 'Đã lưu thay đổi.',
  dung: 'Đã tạm dừng gửi thư.',
  tiep: 'Bạn lại nhận tin qua thư.',
}

const ACTIONS = {
  change: changeDigestAction,
  pause: pauseDigestAction,
  resume: resumeDigestAction,
  stop: stopDigestAction,
}

export default async function ManagePage({ params, searchParams }: Props) {
  await connection()
  const { token } = await params
  if (linkIdIn(token) === null) notFound()
  const load = async () => ({ chrome: await siteChrome(), subscription: await findSubscription(db, token) })
  const loaded = await unlessDatabaseDown(load, null)
  if (loaded === null) {
    answerWith(503, DATABASE_RETRY_SECONDS)
    return <FollowAway heading={HEADING} />
  }
  const { chrome, subscription } = loaded
  const what = (await searchParams)['xong']
  if (subscription === null) {
    // Whoever has just stopped asked for this; everybody else holds an old link.
    if (what !== 'thoi') answerWith(410)
    return (
      <PageFrame chrome={chrome}>
        <FollowStep heading={HEADING}>
          <FollowDone>Bạn đã thôi nhận tin qua thư. Địa chỉ và các mục đã chọn đã được xoá.</FollowDone>
        </FollowStep>
      </PageFrame>
    )
  }
  const { named } = subscription
  const options = { chuyenMuc: chrome.sections, chuDe: named.tags, dongSuKien: named.storylines }
  const done = typeof what === 'string' ? DONE[what] : undefined
  return (
    <PageFrame chrome={chrome}>
      <FollowStep heading={HEADING}>
        {done && <FollowDone>{done}</FollowDone>}
        <OwnSubscriptionView subscription={subscription} token={token} options={options} actions={ACTIONS} />
      </FollowStep>
    </PageFrame>
  )
}
