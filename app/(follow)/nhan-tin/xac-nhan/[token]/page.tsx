import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { siteChrome } from '@/app/_cached/site'
import { DATABASE_RETRY_SECONDS, unlessDatabaseDown } from '@/app/_shared/database-down'
import { DeedForm } from '@/components/follow/deed-form'
import { FollowAway, FollowStep } from '@/components/follow/follow-step'
import { PageFrame } from '@/components/site/page-frame'
import { db } from '@/db/client'
import { answerWith } from '@/lib/answer-status'
import { namesIn } from '@/modules/digests/known-choice'
import { isRequestToken } from '@/modules/digests/link-token'
import { findDigestRequest } from '@/modules/digests/request-queries'
import { RHYTHM_WORDS } from '@/modules/digests/rhythm-words'
import { confirmDigestAction } from './actions'

type Props = { params: Promise<{ token: string }> }

/** Asked for by one person. Opening it confirms nothing: programs that look through mail open every link. */
export const instant = false

const HEADING = 'Xác nhận nhận tin'

export const metadata: Metadata = { title: HEADING }

export default async function ConfirmPage({ params }: Props) {
  await connection()
  const { token } = await params
  if (!isRequestToken(token)) notFound()
  const load = async () => ({ chrome: await siteChrome(), request: await findDigestRequest(db, token) })
  const loaded = await unlessDatabaseDown(load, null)
  if (loaded === null) {
    answerWith(503, DATABASE_RETRY_SECONDS)
    return <FollowAway heading={HEADING} />
  }
  const { chrome, request } = loaded
  if (request === null) answerWith(410)
  return (
    <PageFrame chrome={chrome}>
      <FollowStep heading={HEADING}>
        {request === null ? (
          <p>Liên kết này đã được dùng hoặc đã hết hạn. Nếu chưa nhận được tin, mời bạn đăng ký lại.</p>
        ) : (
          <>
            <p>Bạn sẽ nhận tin về: {namesIn(request.named)}.</p>
            <p>Nhịp gửi: {RHYTHM_WORDS[request.rhythm].toLocaleLowerCase('vi')}.</p>
            <DeedForm action={confirmDigestAction} token={token} button="Xác nhận nhận tin" />
          </>
        )}
      </FollowStep>
    </PageFrame>
  )
}
