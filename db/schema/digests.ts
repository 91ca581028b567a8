import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import { languageEnum } from './language'
import { sections, tags } from './shelves'
import { storylines } from './storylines'

/** How often a reader is sent what is new: each morning, or on Monday morning. */
export const DIGEST_RHYTHMS = ['daily', 'weekly'] as const

/** Somebody asked for mail to this address; whose address it is says so by opening the link in the mail. */
export const digestRequests = pgTable(
  'digest_requests',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    /** SHA-256 of the token in the link. */
    tokenHash: text('token_hash').notNull().unique(),
    addressSealed: text('address_sealed').notNull(),
    /** A keyed hash: equal for equal addresses. */
    addressIndex: text('address_index').notNull(),
    /** The edition that is asked for, and the language of its mails. */
    language: languageEnum().notNull().default('vi'),
    rhythm: text({ enum: DIGEST_RHYTHMS }).notNull(),
    /** DigestChoice of modules/digests/choice.ts. */
    choice: jsonb().$type<unknown>().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('digest_requests_created_idx').on(table.createdAt)],
)

/** A reader's mailbox that said yes. Whoever stops is deleted; only figures remain. */
export const digestSubscriptions = pgTable(
  'digest_subscriptions',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    /** Random; the link in every mail is made of it and of a key that the table does not have. */
    linkId: text('link_id').notNull().unique(),
    addressSealed: text('address_sealed').notNull(),
    /** One subscription a mailbox and edition. */
    addressIndex: text('address_index').notNull(),
    language: languageEnum().notNull().default('vi'),
    rhythm: text({ enum: DIGEST_RHYTHMS }).notNull(),
    /** When the next mail is made; null while the reader pauses. */
    nextIssueAt: timestamp('next_issue_at', { withTimezone: true, precision: 3 }),
    /** Up to here the reader has been told: the next mail begins after it. */
    toldUntil: timestamp('told_until', { withTimezone: true, precision: 3 }).notNull(),
    /** How often in a row the mail server knew no such mailbox. */
    bounceCount: integer('bounce_count').notNull().default(0),
    confirmedAt: timestamp('confirmed_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('digest_subscriptions_address_idx').on(table.addressIndex, table.language),
    index('digest_subscriptions_due_idx').on(table.nextIssueAt, table.id).where(sql`next_issue_at is not null`),
  ],
)

/** What a subscription is about: a section, a tag or a storyline each. */
export const digestChoices = pgTable(
  'digest_choices',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    subscriptionId: integer('subscription_id')
      .notNull()
      .references(() => digestSubscriptions.id, { onDelete: 'cascade' }),
    sectionId: integer('section_id').references(() => sections.id, { onDelete: 'cascade' }),
    tagId: integer('tag_id').references(() => tags.id, { onDelete: 'cascade' }),
    storylineId: integer('storyline_id').references(() => storylines.id, { onDelete: 'cascade' }),
  },
  (table) => [
    check('digest_choices_one_check', sql`num_nonnulls(section_id, tag_id, storyline_id) = 1`),
    uniqueIndex('digest_choices_each_idx').on(
      table.subscriptionId,
      sql`coalesce(section_id, 0)`,
      sql`coalesce(tag_id, 0)`,
      sql`coalesce(storyline_id, 0)`,
    ),
    index('digest_choices_section_idx').on(table.sectionId).where(sql`section_id is not null`),
    index('digest_choices_tag_idx').on(table.tagId).where(sql`tag_id is not null`),
    index('digest_choices_storyline_idx').on(table.storylineId).where(sql`storyline_id is not null`),
  ],
)

/** The morning a subscription had its mail for: nobody gets two of one morning, whoever makes them. */
export const digestIssues = pgTable(
  'digest_issues',
  {
    subscriptionId: integer('subscription_id')
      .notNull()
      .references(() => digestSubscriptions.id, { onDelete: 'cascade' }),
    /** `2026-11-26`, of Hà Nội. */
    period: text().notNull(),
    /** Where the mail begins; it goes back to here when it is taken back. */
    toldAfter: timestamp('told_after', { withTimezone: true, precision: 3 }).notNull(),
    /** What it tells of: while one of these is withdrawn it is not sent. */
    articleIds: integer('article_ids').array().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.subscriptionId, table.period] }),
    index('digest_issues_created_idx').on(table.createdAt),
  ],
)

/** What became of digests, by Hà Nội day; all that is kept of readers who stopped. */
export const digestDays = pgTable('digest_days', {
  /** `2026-11-26` */
  day: text().primaryKey(),
  askedCount: integer('asked_count').notNull().default(0),
  confirmedCount: integer('confirmed_count').notNull().default(0),
  stoppedCount: integer('stopped_count').notNull().default(0),
  /** Stopped by us: the mail server knew no such mailbox, again and again. */
  droppedCount: integer('dropped_count').notNull().default(0),
  queuedCount: integer('queued_count').notNull().default(0),
  sentCount: integer('sent_count').notNull().default(0),
  failedCount: integer('failed_count').notNull().default(0),
})
