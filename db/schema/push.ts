import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { languageEnum } from './language'
import { sections } from './shelves'

/** The half of the site's pair for push services that browsers are given. The worker, who signs, writes it. */
export const pushKey = pgTable(
  'push_key',
  {
    /** Always 1: there is one pair. */
    id: integer().primaryKey().default(1),
    publicKey: text('public_key').notNull(),
    since: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [check('push_key_one', sql`${table.id} = 1`)],
)

/** A browser that wants notices. Nothing about whose it is, and not where it was. */
export const pushSubscriptions = pgTable(
  'push_subscriptions',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    /** SHA-256 of the endpoint, base64url. */
    endpointHash: text('endpoint_hash').notNull().unique(),
    /** Where its messages are posted: an address at its maker's push service, that only it and we know. */
    endpoint: text().notNull(),
    /** The host of the endpoint. */
    service: text().notNull(),
    /** `p256dh` and `auth` of the browser (RFC 8291), base64url. */
    publicKey: text('public_key').notNull(),
    authSecret: text('auth_secret').notNull(),
    /** The edition it is told of, and the language of its notices. */
    language: languageEnum().notNull().default('vi'),
    wantsBreaking: boolean('wants_breaking').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    lastSuccessAt: timestamp('last_success_at', { withTimezone: true }),
    /** Messages that could not be handed over since the last that could, and when that began. */
    failureCount: integer('failure_count').notNull().default(0),
    failingSince: timestamp('failing_since', { withTimezone: true }),
    /** The last Hà Nội day with a notice, and how many there were. */
    noticeDay: date('notice_day'),
    noticeCount: integer('notice_count').notNull().default(0),
  },
  (table) => [
    index('push_subscriptions_breaking_idx').on(table.language, table.id).where(sql`wants_breaking`),
    index('push_subscriptions_service_idx').on(table.service),
    index('push_subscriptions_failing_idx').on(table.failingSince).where(sql`failing_since is not null`),
  ],
)

/** The sections a browser wants to hear of. */
export const pushFollows = pgTable(
  'push_follows',
  {
    sectionId: integer('section_id')
      .notNull()
      .references(() => sections.id, { onDelete: 'cascade' }),
    /** That of the browser, once more: so those of an edition stand together. */
    language: languageEnum().notNull().default('vi'),
    subscriptionId: integer('subscription_id')
      .notNull()
      .references(() => pushSubscriptions.id, { onDelete: 'cascade' }),
  },
  (table) => [
    // Those of a section and an edition in the order of their numbers: a message is handed out batch after batch along it.
    primaryKey({ columns: [table.sectionId, table.language, table.subscriptionId] }),
    index('push_follows_subscription_idx').on(table.subscriptionId),
  ],
)

/** breaking: the banner of the front page. section: an article of a followed section. The first go out first. */
export const PUSH_KINDS = ['breaking', 'section'] as const
export const pushKindEnum = pgEnum('push_kind', PUSH_KINDS)

/** Why a message stopped before everybody had it. */
export const PUSH_ENDS = ['withdrawn', 'taken-down', 'expired'] as const
export const pushEndEnum = pgEnum('push_end', PUSH_ENDS)

/** A message to everybody who asked for its kind: one row, however many they are. */
export const outboxPushes = pgTable(
  'outbox_pushes',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    kind: pushKindEnum().notNull(),
    /** Of the edition whose readers are told. */
    language: languageEnum().notNull().default('vi'),
    /** Whose readers are told, of a section. */
    sectionId: integer('section_id').references(() => sections.id, { onDelete: 'cascade' }),
    /** The article it leads to; its words are read when it is sent. Null: `path` is no article's. */
    articleId: integer('article_id').references(() => articles.id, { onDelete: 'cascade' }),
    /** Words and address of a banner; empty for an article. */
    title: text().notNull().default(''),
    text: text().notNull().default(''),
    path: text().notNull().default(''),
    /** The state of the log with the change in it: nobody is told before the pages show that much. */
    seq: bigint({ mode: 'number' }).notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    /** After this it is no news any more. */
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    /** Everybody up to this number has been seen to. */
    afterId: integer('after_id').notNull().default(0),
    /** When the next batch is due; null once there is none. While a worker holds it: when another may take it over. */
    nextTryAt: timestamp('next_try_at', { withTimezone: true }).defaultNow(),
    endedBy: pushEndEnum('ended_by'),
    sentCount: integer('sent_count').notNull().default(0),
    /** Given up: the service refused it for good, or did not take it in time. */
    failedCount: integer('failed_count').notNull().default(0),
    /** Passed over: they had their number of notices that day. */
    heldCount: integer('held_count').notNull().default(0),
    /** Browsers that turned out to be gone, and were forgotten. */
    goneCount: integer('gone_count').notNull().default(0),
    lastError: text('last_error'),
  },
  (table) => [
    index('outbox_pushes_due_idx').on(table.kind, table.nextTryAt, table.id).where(sql`next_try_at is not null`),
    index('outbox_pushes_section_idx').on(table.sectionId),
    index('outbox_pushes_article_idx').on(table.articleId),
  ],
)

/** A message that one service did not take yet. */
export const pushRetries = pgTable(
  'push_retries',
  {
    messageId: integer('message_id')
      .notNull()
      .references(() => outboxPushes.id, { onDelete: 'cascade' }),
    subscriptionId: integer('subscription_id')
      .notNull()
      .references(() => pushSubscriptions.id, { onDelete: 'cascade' }),
    attempts: integer().notNull().default(1),
    nextTryAt: timestamp('next_try_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.messageId, table.subscriptionId] }),
    index('push_retries_due_idx').on(table.nextTryAt),
    index('push_retries_subscription_idx').on(table.subscriptionId),
  ],
)
