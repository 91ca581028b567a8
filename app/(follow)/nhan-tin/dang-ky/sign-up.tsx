import { connection } from 'next/server'
import { chromeOf } from '@/app/_cached/chrome'
import { DATABASE_RETRY_SECONDS, unlessDatabaseDown } from '@/app/_shared/database-down'
import { FollowForm } from '@/components/follow/follow-form'
import { FollowAway, FollowDone, FollowStep } from '@/components/follow/follow-step'
import { MailOffer } from '@/components/follow/mail-way'
import { PageFrame } from '@/components/site/page-frame'
import { followWords } from '@/components/words/follow'
import { db } from '@/db/client'
import { answerWith } from '@/lib/answer-status'
import type { Language } from '@/lib/words/language'
import { FOLLOW_QUERIES, type FollowKind, followPathOf, signUpPathOf } from '@/modules/digests/addresses'
import { readDigestOffer } from '@/modules/digests/offer'
import { REQUEST_HOURS } from '@/modules/digests/request-digest'
import { findChoiceBySlugs } from '@/modules/digests/slug-queries'
import { requestDigestAction } from './actions'

type Asked = Record<string, string | string[] | undefined>
type Props = { language: Language; searchParams: Promise<Asked> }

const NOTHING = { thuDienTu: '', nhip: 'daily', chuyenMuc: [], chuDe: [], dongSuKien: [] }
const NO_OPTIONS = { chuyenMuc: [], chuDe: [], dongSuKien: [] }
const OTHER: Record<Language, Language> = { vi: 'en', en: 'vi' }

/** What an address names, by its kind and by the name the address has for that. */
function slugsIn(language: Language, asked: Asked) {
  return Object.entries(FOLLOW_QUERIES[language]).flatMap(([kind, name]) => {
    const slug = asked[name]
    return typeof slug === 'string' && slug !== '' ? [{ kind: kind as FollowKind, name, slug: slug.slice(0, 200) }] : []
  })
}

const idsOf = (things: readonly { id: number }[]) => things.map(({ id }) => String(id))

async function load(language: Language, slugs: ReturnType<typeof slugsIn>) {
  const chrome = await chromeOf(language)
  const bySlug = Object.fromEntries(slugs.map(({ kind, slug }) => [kind, slug]))
  return {
    chrome,
    isOffered: await readDigestOffer(db),
    named: await findChoiceBySlugs(db, language, bySlug),
  }
}

/** The form with what its address has ticked, or what became of it; in either language. */
export async function SignUp({ language, searchParams }: Props) {
  await connection()
  const words = followWords(language).mail
  const asked = await searchParams
  const slugs = slugsIn(language, asked)
  const query = new URLSearchParams(slugs.map(({ name, slug }): [string, string] => [name, slug])).toString()
  const path = query ? `${signUpPathOf(language)}?${query}` : signUpPathOf(language)
  const of = { language, action: requestDigestAction, path }
  const loaded = await unlessDatabaseDown(() => load(language, slugs), 'database-down' as const)
  if (loaded === 'database-down') {
    answerWith(503, DATABASE_RETRY_SECONDS)
    return (
      <FollowAway language={language} heading={words.heading}>
        <FollowForm {...of} options={NO_OPTIONS} chosen={NOTHING} isOffered={false} />
      </FollowAway>
    )
  }
  const { chrome, isOffered, named } = loaded
  const options = { chuyenMuc: chrome.sections, chuDe: named.tags, dongSuKien: named.storylines }
  const chosen = {
    ...NOTHING,
    chuyenMuc: idsOf(named.sections),
    chuDe: idsOf(named.tags),
    dongSuKien: idsOf(named.storylines),
  }
  return (
    <PageFrame language={language} chrome={chrome} translationPath={followPathOf(OTHER[language])}>
      <FollowStep language={language} heading={words.heading}>
        {asked['xong'] === undefined ? (
          <MailOffer language={language} isOffered={isOffered}>
            <FollowForm {...of} options={options} chosen={chosen} />
          </MailOffer>
        ) : (
          <>
            <FollowDone>{words.asked}</FollowDone>
            <p>{words.askedHint(REQUEST_HOURS)}</p>
          </>
        )}
      </FollowStep>
    </PageFrame>
  )
}
