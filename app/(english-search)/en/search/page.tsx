import type { Metadata } from 'next'
import { connection } from 'next/server'
import { englishChrome } from '@/app/_cached/english'
import { DATABASE_RETRY_SECONDS } from '@/app/_shared/database-down'
import { senderAddress } from '@/app/_shared/sender-address'
import { secondsToWait } from '@/app/(search)/tim-kiem/search-limit'
import { type Asked, typedIn } from '@/app/(search)/tim-kiem/typed'
import { unlessAway } from '@/app/(search)/tim-kiem/unless-away'
import { EnglishSearch } from '@/components/english/english-search'
import { PageFrame } from '@/components/site/page-frame'
import { db } from '@/db/client'
import { answerWith } from '@/lib/answer-status'
import { searchEnglish } from '@/modules/search/search-english'
import { readSearchInput } from '@/modules/search/search-input'

type Props = { searchParams: Promise<Asked> }

/** Rendered when asked, with the status that the answer has. */
export const instant = false

/** As for /tim-kiem: the question is nowhere in it. */
export const metadata: Metadata = { title: 'Search' }

const AWAY = 'The site is interrupted for a moment and cannot search. Please reload this page in a few minutes.'
const TOO_OFTEN = 'A little too fast. Please try again in a minute.'
const UNREADABLE = 'Please type one or more words, 200 characters at most.'

/** The words of the English edition alone: no sections or days to narrow them by, the edition is small. */
export default async function EnglishSearchRoute({ searchParams }: Props) {
  await connection()
  const { q } = typedIn(await searchParams)
  const input = readSearchInput({ q, 'chuyen-muc': '', 'tac-gia': '', tu: '', den: '', loai: '', trang: '' })
  const wait = secondsToWait(await senderAddress())
  if (wait !== null) answerWith(429, wait)
  const isReadable = input === null || 'query' in input
  if (wait === null && !isReadable) answerWith(422)
  const query = wait === null && input && 'query' in input ? input.query : null
  const hits = query && (await unlessAway(() => searchEnglish(db, query)))
  if (hits && 'kind' in hits) {
    answerWith(503, DATABASE_RETRY_SECONDS)
    // The frame around it asks the same tables.
    return (
      <main className="page" id="noi-dung">
        <EnglishSearch typed={q} hits={null} note={AWAY} />
      </main>
    )
  }
  const note = wait !== null ? TOO_OFTEN : isReadable ? undefined : UNREADABLE
  return (
    <PageFrame language="en" chrome={await englishChrome()} current="search">
      <EnglishSearch typed={q} hits={hits} note={note} />
    </PageFrame>
  )
}
