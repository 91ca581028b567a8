import { ageInWords } from '@/components/newsroom/ages'
import type { QueuedComment, QueueEntry, SentAt } from '@/components/newsroom/moderation/queued-comment'
import { writtenTarget } from '@/components/newsroom/moderation/queued-comment'
import { REPORT_WORDS } from '@/components/newsroom/moderation/report-words'
import { suspicionInWords } from '@/components/newsroom/moderation/suspicion-words'
import { isoWithZone, portalDateTime } from '@/lib/time'
import { CLUSTER_LISTED_MAX, type ClusterMember } from '@/modules/comments/cluster-queries'
import type { CommentReport } from '@/modules/comments/comment-reports'
import type { DeskComment } from '@/modules/comments/desk-queries'
import { COMMENTS_AT_ONCE_MAX } from '@/modules/comments/moderation-deed'
import { screeningMarks } from '@/modules/comments/screening-marks'
import { LIST_PATH } from './queue-address'

const PARENT_CHARS_MAX = 160

export const sentAt = (at: Date, now: Date): SentAt => ({
  iso: isoWithZone(at),
  words: portalDateTime(at),
  age: ageInWords(at, now),
})

const shortened = (text: string, max: number) => (text.length > max ? `${text.slice(0, max).trimEnd()}…` : text)

/** What screening noticed, and what the score thinks of the words. */
const notesOf = ({ screening, spamScore, abuseScore }: DeskComment) => {
  const noticed = screening.filter(({ reason }) => reason !== '').map(({ reason }) => reason)
  // A check may have told the score already, with what speaks for it.
  const doubt = screening.some(({ check, reason }) => check === 'score' && reason !== '')
    ? null
    : suspicionInWords(spamScore, abuseScore)
  return doubt ? [...noticed, doubt] : noticed
}

/** A row of the desk in the words and addresses its view draws. `reports` may hold those of other comments too. */
export function queuedComment(
  comment: DeskComment,
  reports: readonly CommentReport[],
  now: Date,
  deskPath = `${LIST_PATH}/${comment.id}`,
): QueuedComment {
  const { id, version, status, authorName, title, body, hasPhone, isMasked, openReportCount } = comment
  const { article, parent } = comment
  return {
    ...{ id, version, status, authorName, title, body, hasPhone, isMasked, openReportCount, deskPath },
    notes: notesOf(comment),
    marks: screeningMarks(comment.screening),
    sentAt: sentAt(comment.createdAt, now),
    rejection:
      status === 'rejected' ? { code: comment.rejectionCode ?? 'other', reason: comment.rejectionReason } : null,
    reports: reports
      .filter(({ commentId }) => commentId === id)
      .map((report) => ({
        id: report.id,
        reason: REPORT_WORDS[report.reason],
        note: report.note,
        sentAt: sentAt(report.createdAt, now),
        isOpen: report.closedAt === null,
      })),
    parent: parent && {
      authorName: parent.authorName,
      excerpt: shortened(parent.body || parent.title, PARENT_CHARS_MAX),
    },
    article: {
      headline: article.headline,
      language: article.language,
      path: article.path,
      deskPath: `/toa-soan/bai/${article.id}`,
    },
  }
}

/** A comment with its near-duplicates of the same queue, itself left out. */
export function queueEntry(comment: QueuedComment, cluster: readonly ClusterMember[], now: Date): QueueEntry {
  const others = cluster.filter(({ id }) => id !== comment.id)
  return {
    comment,
    twins: others.slice(0, CLUSTER_LISTED_MAX).map((member) => ({
      target: writtenTarget(member),
      authorName: member.authorName,
      excerpt: member.excerpt,
      sentAt: sentAt(member.createdAt, now),
    })),
    unlisted: others.slice(CLUSTER_LISTED_MAX).map(writtenTarget),
    hasMore: cluster.length >= COMMENTS_AT_ONCE_MAX,
  }
}
