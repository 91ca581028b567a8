import { notFound, redirect } from 'next/navigation'
import { connection } from 'next/server'
import { chromeOf } from '@/app/_cached/chrome'
import { DATABASE_RETRY_SECONDS, unlessDatabaseDown } from '@/app/_shared/database-down'
import { FollowAway, FollowDone, FollowStep } from '@/components/follow/follow-step'
import { OwnSubscriptionView } from '@/components/follow/own-subscription'
import { PageFrame } from '@/components/site/page-frame'
import { type FollowWords, followWords } from '@/components/words/follow'
import { db } from '@/db/client'
import { answerWith } from '@/lib/answer-status'
import type { Language } from '@/lib/words/language'
import { managePathOf } from '@/modules/digests/addresses'
import { linkIdIn } from '@/modules/digests/link-token'
import { findSubscription } from '@/modules/digests/subscription-queries'
import { changeDigestAction, pauseDigestAction, resumeDigestAction, stopDigestAction } from './actions'

type Props = {
  language: Language
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const ACTIONS = {
  change: changeDigestAction,
  pause: pauseDigestAction,
  resume: resumeDigestAction,
  stop: stopDigestAction,
}

const isDone = (what: unknown, done: FollowWords['own']['done']): what is keyof typeof done =>
  typeof what === 'string' && Object.hasOwn(done, what)

/** A reader's own page; in the language of their subscription. */
export async function Manage({ language, params, searchParams }: Props) {
  await connection()
  const { token } = await params
  if (linkIdIn(token) === null) notFound()
  const words = followWords(language).own
  const load = async () => ({ chrome: await chromeOf(language), subscription: await findSubscription(db, token) })
  const loaded = await unlessDatabaseDown(load, null)
  if (loaded === null) {
    answerWith(503, DATABASE_RETRY_SECONDS)
    return <FollowAway language={language} heading={words.title} />
  }
  const { chrome, subscription } = loaded
  const what = (await searchParams)['xong']
  if (subscription === null) {
    // Whoever has just stopped asked for this; everybody else holds an old link.
    if (what !== 'thoi') answerWith(410)
    return (
      <PageFrame language={language} chrome={chrome}>
        <FollowStep language={language} heading={words.title}>
          <FollowDone>{words.stopped}</FollowDone>
        </FollowStep>
      </PageFrame>
    )
  }
  if (subscription.language !== language) redirect(managePathOf(subscription.language, token))
  const { named } = subscription
  const options = { chuyenMuc: chrome.sections, chuDe: named.tags, dongSuKien: named.storylines }
  return (
    <PageFrame language={language} chrome={chrome}>
      <FollowStep language={language} heading={words.title}>
        {isDone(what, words.done) && <FollowDone>{words.done[what]}</FollowDone>}
        <OwnSubscriptionView subscription={subscription} token={token} options={options} actions={ACTIONS} />
      </FollowStep>
    </PageFrame>
  )
}
