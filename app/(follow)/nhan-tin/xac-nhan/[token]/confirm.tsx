import { notFound, redirect } from 'next/navigation'
import { connection } from 'next/server'
import { chromeOf } from '@/app/_cached/chrome'
import { DATABASE_RETRY_SECONDS, unlessDatabaseDown } from '@/app/_shared/database-down'
import { DeedForm } from '@/components/follow/deed-form'
import { FollowAway, FollowStep } from '@/components/follow/follow-step'
import { PageFrame } from '@/components/site/page-frame'
import { followWords } from '@/components/words/follow'
import { db } from '@/db/client'
import { answerWith } from '@/lib/answer-status'
import type { Language } from '@/lib/words/language'
import { confirmPathOf } from '@/modules/digests/addresses'
import { namesIn } from '@/modules/digests/known-choice'
import { isRequestToken } from '@/modules/digests/link-token'
import { rhythmWithin } from '@/modules/digests/mail-words'
import { findDigestRequest } from '@/modules/digests/request-queries'
import { confirmDigestAction } from './actions'

type Props = { language: Language; params: Promise<{ token: string }> }

/** What somebody asked for, and the button that makes it true; in the language they asked in. */
export async function Confirm({ language, params }: Props) {
  await connection()
  const { token } = await params
  if (!isRequestToken(token)) notFound()
  const words = followWords(language).confirm
  const load = async () => ({ chrome: await chromeOf(language), request: await findDigestRequest(db, token) })
  const loaded = await unlessDatabaseDown(load, null)
  if (loaded === null) {
    answerWith(503, DATABASE_RETRY_SECONDS)
    return <FollowAway language={language} heading={words.title} />
  }
  const { chrome, request } = loaded
  if (request === null) answerWith(410)
  else if (request.language !== language) redirect(confirmPathOf(request.language, token))
  return (
    <PageFrame language={language} chrome={chrome}>
      <FollowStep language={language} heading={words.title}>
        {request === null ? (
          <p>{words.used}</p>
        ) : (
          <>
            <p>{words.about(namesIn(request.named))}</p>
            <p>{words.rhythm(rhythmWithin(language, request.rhythm))}</p>
            <DeedForm language={language} action={confirmDigestAction} token={token} button={words.button} />
          </>
        )}
      </FollowStep>
    </PageFrame>
  )
}
