import { and, desc, eq, gt, inArray, ne, sql } from 'drizzle-orm'
import { ADVISORY_LOCK } from '@/db/advisory-locks'
import type { Tx } from '@/db/client'
import { comments, type ScreeningNote } from '@/db/schema/comments'
import { countCodePoints } from '@/lib/vi/text'
import type { CommentPolicy } from '@/modules/settings/comment-policy'
import { findCluster, type Likeness, likenessOf } from './cluster'
import { addressKey, COMMENT_WINDOW_SECONDS, pauseKey, takePlace } from './limits'
import { findPersonalData } from './personal-data'
import { scoreText } from './score/score'
import type { MatchKind } from './word-list/match'
import type { JudgedMatch, WordJudge } from './word-list/word-judge'

/** A comment that is well formed and paid for, before anyone has judged it. */
export type Candidate = {
  title: string
  body: string
  /** The field people do not see. */
  honeypot: string
  address: string
  fingerprint: string
  policy: CommentPolicy
  words: WordJudge
  /** The comment whose words these replace; null for a new one. */
  correctsId: number | null
}

export type ScreeningRefusal =
  | { kind: 'duplicate'; sentAt: Date }
  | { kind: 'too-many'; retryAfterSeconds: number }
  /** Words the newsroom does not take, as they were written, by the field they stand in. */
  | { kind: 'unwelcome-words'; words: Partial<Record<'tieuDe' | 'noiDung', string[]>> }

/** What the checks measured, kept in columns of their own: they order the queue and gather what is alike. */
export type Measures = Likeness & { spamScore: number; abuseScore: number; clusterId: number | null }

type Judged = { verdict: 'keep' | 'hold'; reason: string; measures?: Partial<Measures> }
type Finding = Judged | { verdict: 'refuse'; reason: string; refusal: ScreeningRefusal }
type Check = {
  name: string
  find: (candidate: Candidate, tx: Tx) => Finding | Promise<Finding>
  /** Counts comments that come in; one that is corrected has come already. */
  isForNew?: boolean
}

const BODY_CHARS_SHORT = 10
/** Enough to see what a comment is about; the moderator reads the rest in the text. */
const TERMS_TOLD_MAX = 5
const SCORE_TOLD_MIN = 0.5
const DUPLICATE_HOURS = 24
const CLUSTER_HELD_MIN = 2
const LINK = /https?:\/\/|www\.|\[url|<a\s/gi

const keep = (reason = ''): Judged => ({ verdict: 'keep', reason })
const hold = (reason: string): Judged => ({ verdict: 'hold', reason })

export const countLinks = (text: string) => text.match(LINK)?.length ?? 0

function length({ body }: Candidate): Finding {
  return countCodePoints(body) < BODY_CHARS_SHORT ? hold(`Nội dung rất ngắn, dưới ${BODY_CHARS_SHORT} ký tự.`) : keep()
}

function honeypot(candidate: Candidate): Finding {
  return candidate.honeypot === '' ? keep() : hold('Ô ẩn dành cho máy đã được điền.')
}

function links({ title, body, policy }: Candidate): Finding {
  const count = countLinks(`${title}\n${body}`)
  return count > policy.linksMax ? hold(`Có ${count} đường dẫn.`) : keep()
}

const KIND_WORDS: Record<MatchKind, string> = { exact: '', disguised: ', viết lẩn tránh', toneless: ', viết không dấu' }

function wordList({ title, body, words }: Candidate): Finding {
  const text = `${title}\n${body}`
  const found = words.find(text)
  if (found.length === 0) return keep()
  const written = ({ start, end }: JudgedMatch) => text.slice(start, end)
  const unwelcome = found.filter(({ effect }) => effect === 'refuse')
  if (unwelcome.length > 0) {
    const isInTitle = ({ start }: JudgedMatch) => start < title.length
    const inTitle = [...new Set(unwelcome.filter(isInTitle).map(written))]
    const inBody = [...new Set(unwelcome.filter((match) => !isInTitle(match)).map(written))]
    const told = { ...(inTitle.length > 0 && { tieuDe: inTitle }), ...(inBody.length > 0 && { noiDung: inBody }) }
    return { verdict: 'refuse', reason: 'Có từ không nhận.', refusal: { kind: 'unwelcome-words', words: told } }
  }
  const told = found.slice(0, TERMS_TOLD_MAX).map((match) => `“${written(match)}”${KIND_WORDS[match.kind]}`)
  return hold(`Có từ trong danh sách: ${[...new Set(told)].join('; ')}.`)
}

/** Only a note, without the data itself: whoever reads the comment decides what to cover. */
function personalData({ title, body }: Candidate): Finding {
  return findPersonalData(`${title}\n${body}`).length > 0 ? keep('Có thể có thông tin cá nhân cần che.') : keep()
}

const percent = (share: number) => `${Math.round(share * 100)}%`

/** Only a note: the score orders and explains the queue, it decides nothing. */
function score({ title, body }: Candidate): Finding {
  const { spam, abuse, spamReasons, abuseReasons } = scoreText(`${title}\n${body}`)
  const measures = { spamScore: spam, abuseScore: abuse }
  if (Math.max(spam, abuse) < SCORE_TOLD_MIN) return { ...keep(), measures }
  const [what, share, reasons] =
    spam >= abuse ? ['tin rao vặt', spam, spamReasons] : ['lời xúc phạm', abuse, abuseReasons]
  const told = `Giống ${what} ${percent(share)}${reasons.length > 0 ? `: ${reasons.join(', ')}` : ''}.`
  return { ...keep(told), measures }
}

async function duplicate({ fingerprint, correctsId }: Candidate, tx: Tx): Promise<Finding> {
  // Two posts of one text at once must not both find nothing.
  await tx.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCK.commentFingerprint}, hashtext(${fingerprint}))`)
  const [same] = await tx
    .select({ sentAt: comments.createdAt })
    .from(comments)
    .where(
      and(
        eq(comments.textFingerprint, fingerprint),
        gt(comments.createdAt, sql`now() - make_interval(hours => ${DUPLICATE_HOURS})`),
        inArray(comments.status, ['pending', 'approved']),
        correctsId === null ? undefined : ne(comments.id, correctsId),
      ),
    )
    .orderBy(desc(comments.createdAt))
    .limit(1)
  if (!same) return keep()
  return { verdict: 'refuse', reason: 'Trùng nội dung.', refusal: { kind: 'duplicate', sentAt: same.sentAt } }
}

async function pause({ address, policy }: Candidate, tx: Tx): Promise<Finding> {
  if (policy.slowModeSeconds === 0) return keep()
  const window = { seconds: policy.slowModeSeconds, placesMax: 1 }
  const retryAfterSeconds = await takePlace(tx, pauseKey(addressKey(address)), window)
  return retryAfterSeconds === null ? keep() : tooMany(retryAfterSeconds)
}

async function rate({ address, policy }: Candidate, tx: Tx): Promise<Finding> {
  const window = { seconds: COMMENT_WINDOW_SECONDS, placesMax: policy.perTenMinutesMax }
  const retryAfterSeconds = await takePlace(tx, addressKey(address), window)
  return retryAfterSeconds === null ? keep() : tooMany(retryAfterSeconds)
}

/** One that says the same as another may be a neighbour who agrees; from the third on somebody should look. */
async function cluster({ title, body, correctsId }: Candidate, tx: Tx): Promise<Finding> {
  const likeness = likenessOf({ title, body })
  const found = await findCluster(tx, { title, body }, likeness, correctsId)
  const measures = { ...likeness, clusterId: found?.clusterId ?? null }
  if (!found) return { ...keep(), measures }
  const told = `Gần giống ${found.memberCount.toLocaleString('vi-VN')} bình luận khác.`
  return { ...(found.memberCount < CLUSTER_HELD_MIN ? keep(told) : hold(told)), measures }
}

const tooMany = (retryAfterSeconds: number): Finding => ({
  verdict: 'refuse',
  reason: 'Gửi quá nhanh.',
  refusal: { kind: 'too-many', retryAfterSeconds },
})

/** In this order: what costs nothing first, then what takes a lock, and last what only what is kept must pay for. */
const CHECKS: readonly Check[] = [
  { name: 'length', find: length },
  { name: 'honeypot', find: honeypot },
  { name: 'links', find: links },
  { name: 'words', find: wordList },
  { name: 'score', find: score },
  { name: 'personal-data', find: personalData },
  { name: 'duplicate', find: duplicate },
  { name: 'pause', find: pause, isForNew: true },
  { name: 'rate', find: rate, isForNew: true },
  { name: 'cluster', find: cluster },
]

/** `isHeld`: it waits for a moderator whatever the newsroom lets through by itself. */
export type Screened = {
  notes: ScreeningNote[]
  isHeld: boolean
  measures: Measures
  refusal: ScreeningRefusal | null
}

const UNMEASURED: Measures = { spamScore: 0, abuseScore: 0, simhash: null, simhashKeys: [], clusterId: null }

/** Runs every check until one refuses. The notes are kept with the comment, for the moderator. */
export async function screen(candidate: Candidate, tx: Tx): Promise<Screened> {
  const notes: ScreeningNote[] = []
  let measures = UNMEASURED
  for (const { name, find, isForNew } of CHECKS) {
    if (isForNew && candidate.correctsId !== null) continue
    const finding = await find(candidate, tx)
    notes.push({ check: name, verdict: finding.verdict, reason: finding.reason })
    if (finding.verdict === 'refuse') return { notes, isHeld: true, measures, refusal: finding.refusal }
    measures = { ...measures, ...finding.measures }
  }
  return { notes, isHeld: notes.some(({ verdict }) => verdict === 'hold'), measures, refusal: null }
}
