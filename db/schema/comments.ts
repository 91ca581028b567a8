import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { users } from './accounts'
import { articles } from './articles'

export const COMMENT_STATUSES = ['pending', 'approved', 'rejected', 'withdrawn'] as const
export const commentStatusEnum = pgEnum('comment_status', COMMENT_STATUSES)

/** Why a comment was refused, in a word that can be counted; the words to its writer stand beside it. */
export const REJECTION_CODES = [
  'spam',
  'insult',
  'personal-data',
  'off-topic',
  'unlawful',
  'unverified',
  'other',
] as const
export type RejectionCode = (typeof REJECTION_CODES)[number]

export type ScreeningNote = { check: string; verdict: 'keep' | 'hold' | 'refuse'; reason: string }

export const comments = pgTable(
  'comments',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedByDefaultAsIdentity(),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    status: commentStatusEnum().notNull().default('pending'),
    /** Raised at every change; two moderators at once never both win. */
    version: integer().notNull().default(1),
    authorName: text('author_name').notNull(),
    title: text().notNull(),
    body: text().notNull(),
    /** Sealed with the office's public key, base64; null when the reader left the field empty. */
    phoneSealed: text('phone_sealed'),
    /** Keyed hash of the E.164 number: finds one writer's comments without knowing the number. */
    phoneIndex: text('phone_index'),
    /** SHA-256 of the receipt token; the token itself is only in the reader's address bar. */
    receiptHash: text('receipt_hash').notNull().unique(),
    /** Hidden field of the form: a form sent twice is stored once. */
    idempotencyKey: uuid('idempotency_key').notNull().unique(),
    /** Which wording of the consent the reader ticked. */
    consentVersion: text('consent_version').notNull(),
    screening: jsonb().$type<ScreeningNote[]>().notNull().default([]),
    /** Hash of the folded text, for duplicates. */
    textFingerprint: text('text_fingerprint').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    moderatedAt: timestamp('moderated_at', { withTimezone: true }),
    moderatedBy: integer('moderated_by').references(() => users.id),
    /** Shown to the writer on the receipt. */
    rejectionReason: text('rejection_reason').notNull().default(''),
    /** Set while and only while the comment is rejected; it stays when the writer of a rejected one has it erased. */
    rejectionCode: text('rejection_code', { enum: REJECTION_CODES }),
    /** A check of the screening asked for a second look; such comments stand in a queue of their own. */
    isHeld: boolean('is_held').notNull().default(false),
    /** Between 0 and 1, by the score of the screening: they order the queue and decide nothing. */
    spamScore: real('spam_score').notNull().default(0),
    abuseScore: real('abuse_score').notNull().default(0),
    /** Bits of the folded text (`lib/vi/simhash`) and the keys near-duplicates are found by. */
    simhash: bigint({ mode: 'bigint' }),
    simhashKeys: integer('simhash_keys').array().notNull().default(sql`'{}'`),
    /** The first comment of the near-duplicates this one belongs to; null while it is like no other. */
    clusterId: bigint('cluster_id', { mode: 'number' }),
    /** The comment this one answers; never an answer itself. */
    parentId: bigint('parent_id', { mode: 'number' }).references((): AnyPgColumn => comments.id, {
      onDelete: 'cascade',
    }),
    /** Written at the desk in the name of an agency; `authorName` is the agency. */
    isOfficial: boolean('is_official').notNull().default(false),
    /** When readers first saw it. What they saw and do not see any more leaves a tombstone. */
    firstApprovedAt: timestamp('first_approved_at', { withTimezone: true }),
    /**
     * Its place among the comments of the article that answer no other, counted from the first that readers saw. Given
     * with `firstApprovedAt` and never to another: a page of the thread is a stretch of these numbers.
     */
    threadPosition: integer('thread_position'),
    /** Personal data was covered at the desk: readers are told. */
    maskedAt: timestamp('masked_at', { withTimezone: true }),
    /** Kept equal to the rows of `comment_agreements` as they come; those go after their day, this stays. */
    agreementCount: integer('agreement_count').notNull().default(0),
    /** How many of them the readers' pages have been told of. */
    announcedAgreementCount: integer('announced_agreement_count').notNull().default(0),
    /** Reports nobody has looked at yet. */
    openReportCount: integer('open_report_count').notNull().default(0),
    /** The writer changed it before it was judged. */
    correctedAt: timestamp('corrected_at', { withTimezone: true }),
    /** The writer asked once to have a refusal looked at again, and why. */
    appealedAt: timestamp('appealed_at', { withTimezone: true }),
    appeal: text().notNull().default(''),
    /** The writer had name and words erased. The row stays for the totals. */
    erasedAt: timestamp('erased_at', { withTimezone: true }),
  },
  (table) => [
    index('comments_approved_idx')
      .on(table.articleId, table.createdAt.desc(), table.id.desc())
      .where(sql`status = 'approved'`),
    index('comments_agreed_idx')
      .on(table.articleId, table.agreementCount.desc(), table.id.desc())
      .where(sql`status = 'approved' and parent_id is null`),
    uniqueIndex('comments_thread_idx')
      .on(table.articleId, table.threadPosition)
      .where(sql`thread_position is not null`),
    // What a build approved that knew no places yet.
    index('comments_unplaced_idx')
      .on(table.id)
      .where(sql`status = 'approved' and parent_id is null and thread_position is null`),
    index('comments_unannounced_idx').on(table.id).where(sql`agreement_count <> announced_agreement_count`),
    index('comments_parent_idx').on(table.parentId, table.createdAt, table.id).where(sql`parent_id is not null`),
    index('comments_tombstones_idx')
      .on(table.articleId, table.createdAt.desc(), table.id.desc())
      .where(sql`first_approved_at is not null and status <> 'approved'`),
    index('comments_queue_idx').on(table.status, table.createdAt, table.id),
    index('comments_waiting_idx').on(table.isHeld, table.createdAt, table.id).where(sql`status = 'pending'`),
    // What the score thinks worst of, among those a check asked to look at twice.
    index('comments_suspicion_idx')
      .on(sql`greatest(spam_score, abuse_score) desc`, sql`id desc`)
      .where(sql`status = 'pending' and is_held`),
    index('comments_appealed_idx')
      .on(table.createdAt, table.id)
      .where(sql`status = 'pending' and appealed_at is not null`),
    index('comments_article_idx').on(table.articleId, table.createdAt, table.id),
    index('comments_reported_idx').on(table.createdAt, table.id).where(sql`open_report_count > 0`),
    index('comments_rejected_idx').on(table.rejectionCode, table.createdAt, table.id).where(sql`status = 'rejected'`),
    index('comments_simhash_idx')
      .using('gin', table.simhashKeys)
      .with({ fastupdate: false })
      .where(sql`simhash is not null`),
    index('comments_cluster_idx').on(table.clusterId, table.id).where(sql`cluster_id is not null`),
    // Numbers are erased some time after the decision.
    index('comments_sealed_phone_idx').on(table.moderatedAt).where(sql`phone_sealed is not null`),
    // How many came and how many were decided on each of the last days.
    index('comments_created_idx').on(table.createdAt),
    index('comments_moderated_idx').on(table.moderatedAt).where(sql`moderated_at is not null`),
    index('comments_fingerprint_idx').on(table.textFingerprint, table.createdAt),
    index('comments_phone_idx').on(table.phoneIndex).where(sql`phone_index is not null`),
  ],
)

/** One row per challenge that was answered. A challenge that is only shown leaves nothing. */
export const captchaUses = pgTable(
  'captcha_uses',
  {
    id: text().primaryKey(),
    failureCount: integer('failure_count').notNull().default(0),
    usedAt: timestamp('used_at', { withTimezone: true }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index('captcha_uses_created_idx').on(table.createdAt)],
)

/** Readers who agree with a comment. `visitor` is a keyed hash under the salt of the day; rows go when the day is over. */
export const commentAgreements = pgTable(
  'comment_agreements',
  {
    day: date().notNull(),
    commentId: bigint('comment_id', { mode: 'number' })
      .notNull()
      .references(() => comments.id, { onDelete: 'cascade' }),
    visitor: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.commentId, table.visitor] })],
)

export const REPORT_REASONS = ['insult', 'false', 'personal-data', 'spam', 'other'] as const
export type ReportReason = (typeof REPORT_REASONS)[number]

/** What readers report to the desk about a published comment. `visitor` as above; it is emptied after a day. */
export const commentReports = pgTable(
  'comment_reports',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    commentId: bigint('comment_id', { mode: 'number' })
      .notNull()
      .references(() => comments.id, { onDelete: 'cascade' }),
    reason: text({ enum: REPORT_REASONS }).notNull(),
    note: text().notNull().default(''),
    visitor: text(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    /** When somebody at the desk had looked at it. */
    closedAt: timestamp('closed_at', { withTimezone: true }),
    closedBy: integer('closed_by').references(() => users.id),
  },
  (table) => [
    uniqueIndex('comment_reports_visitor_idx').on(table.commentId, table.visitor).where(sql`visitor is not null`),
    index('comment_reports_comment_idx').on(table.commentId, table.id),
    index('comment_reports_visitors_idx').on(table.createdAt).where(sql`visitor is not null`),
  ],
)

/** Words the newsroom adds to the list that holds or refuses comments, or takes out of the list the product brings. */
export const commentTerms = pgTable(
  'comment_terms',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    term: text().notNull(),
    /** As the matcher tells words apart, marks and all: one row for one word. */
    foldedTerm: text('folded_term').notNull().unique(),
    /** `allow` takes a word of the product's own list out. */
    effect: text({ enum: ['hold', 'refuse', 'allow'] }).notNull(),
    note: text().notNull().default(''),
    createdBy: integer('created_by').references(() => users.id),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index('comment_terms_effect_idx').on(table.effect, table.id)],
)

/** Days whose digest of waiting comments was sent; of several instances one wins the row. */
export const commentDigests = pgTable('comment_digests', {
  day: date().primaryKey(),
  sentAt: timestamp('sent_at', { withTimezone: true }).notNull().defaultNow(),
})
