import { sql } from 'drizzle-orm'
import { bigint, index, integer, jsonb, pgEnum, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { users } from './accounts'
import { articles } from './articles'

export const COMMENT_STATUSES = ['pending', 'approved', 'rejected', 'withdrawn'] as const
export const commentStatusEnum = pgEnum('comment_status', COMMENT_STATUSES)

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
  },
  (table) => [
    index('comments_approved_idx')
      .on(table.articleId, table.createdAt.desc(), table.id.desc())
      .where(sql`status = 'approved'`),
    index('comments_queue_idx').on(table.status, table.createdAt, table.id),
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
