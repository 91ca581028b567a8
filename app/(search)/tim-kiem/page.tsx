import type { Metadata } from 'next'
import { connection } from 'next/server'
import { siteChrome } from '@/app/_cached/site'
import { DATABASE_RETRY_SECONDS } from '@/app/_shared/database-down'
import { senderAddress } from '@/app/_shared/sender-address'
import { DocumentResults } from '@/components/search/document-results'
import { SearchForm } from '@/components/search/search-form'
import { SearchHelps } from '@/components/search/search-helps'
import { SearchPage } from '@/components/search/search-page'
import { SearchResults } from '@/components/search/search-results'
import { PageFrame } from '@/components/site/page-frame'
import { answerWith } from '@/lib/answer-status'
import { answerSearch, authorChoices, type SearchOutcome } from './answer-search'
import { secondsToWait } from './search-limit'
import { type Asked, typedIn } from './typed'
import { unlessAway } from './unless-away'

type Props = { searchParams: Promise<Asked> }

/** Rendered when asked, with the status that the answer has. */
export const instant = false

/** The question is nowhere in it: a title is repeated by browsers, messengers and logs. */
export const metadata: Metadata = { title: 'Tìm kiếm' }

const AWAY = 'Hệ thống đang tạm gián đoạn nên chưa tìm được. Vui lòng tải lại trang sau ít phút.'
const TOO_OFTEN = 'Bạn tìm hơi nhanh. Vui lòng thử lại sau một phút.'

export default async function SearchRoute({ searchParams }: Props) {
  await connection()
  const typed = typedIn(await searchParams)
  const wait = secondsToWait(await senderAddress())
  const outcome: SearchOutcome = wait !== null ? { kind: 'too-often' } : await unlessAway(() => answerSearch(typed))
  if (outcome.kind === 'away') {
    answerWith(503, DATABASE_RETRY_SECONDS)
    // The frame around it asks the same tables.
    return (
      <main className="page" id="noi-dung">
        <SearchPage note={AWAY}>
          <SearchForm typed={typed} problems={{}} sections={[]} authors={[]} author={null} />
        </SearchPage>
      </main>
    )
  }
  if (outcome.kind === 'too-often') answerWith(429, wait)
  if (outcome.kind === 'problems') answerWith(422)
  const chrome = await siteChrome()
  const authors = await authorChoices()
  const author = outcome.kind === 'answer' ? outcome.author : null
  const problems = outcome.kind === 'problems' ? outcome.problems : {}
  return (
    <PageFrame chrome={chrome} current="tim-kiem">
      <SearchPage note={outcome.kind === 'too-often' ? TOO_OFTEN : undefined}>
        <SearchForm typed={typed} problems={problems} sections={chrome.sections} authors={authors} author={author} />
        {outcome.kind === 'answer' && (
          <SearchResults {...outcome} typed={typed}>
            <SearchHelps
              {...outcome.helps}
              isEmpty={outcome.answer.total === 0 && outcome.documents === null}
              typed={typed}
            />
          </SearchResults>
        )}
        {outcome.kind === 'documents' && <DocumentResults found={outcome.found} typed={typed} page={outcome.page} />}
      </SearchPage>
    </PageFrame>
  )
}
