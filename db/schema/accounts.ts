import { index, integer, pgEnum, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import type { InterfaceLanguage } from '@/lib/interface-language'
import { sections } from './shelves'

export const ROLES = ['contributor', 'reporter', 'editor', 'chief', 'moderator', 'admin', 'auditor'] as const
export const roleEnum = pgEnum('role', ROLES)

export const users = pgTable('users', {
  id: integer().primaryKey().generatedByDefaultAsIdentity(),
  /** Lower case, NFC. */
  email: text().notNull().unique(),
  name: text().notNull(),
  role: roleEnum().notNull(),
  /** argon2id, PHC string; empty until somebody invited has chosen a password. */
  passwordHash: text('password_hash').notNull(),
  disabledAt: timestamp('disabled_at', { withTimezone: true }),
  passwordChangedAt: timestamp('password_changed_at', { withTimezone: true }).notNull().defaultNow(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  /** The secret behind the six digits, sealed with a key of the keyring; null while signing in takes a password alone. */
  totpSealed: text('totp_sealed'),
  /** The half minute of the last code taken: no code opens anything twice. */
  totpStep: integer('totp_step'),
  totpEnabledAt: timestamp('totp_enabled_at', { withTimezone: true }),
  /** Until when a role that needs the second step may do without; null before the first sign-in. */
  totpDueAt: timestamp('totp_due_at', { withTimezone: true }),
  /** What the newsroom speaks to them; null until they choose. */
  language: text().$type<InterfaceLanguage>(),
})

/** The sections an editor answers for. A chief answers for all and has no rows here. */
export const userSections = pgTable(
  'user_sections',
  {
    userId: integer('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    sectionId: integer('section_id')
      .notNull()
      .references(() => sections.id, { onDelete: 'cascade' }),
  },
  (table) => [primaryKey({ columns: [table.userId, table.sectionId] })],
)

/** A signed-in browser. The cookie carries the plain id; the table keeps its SHA-256, so a stolen backup opens no session. */
export const sessions = pgTable(
  'sessions',
  {
    idHash: text('id_hash').primaryKey(),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    userAgent: text('user_agent').notNull().default(''),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    lastSeenAt: timestamp('last_seen_at', { withTimezone: true }).notNull().defaultNow(),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
    /** When a password or a code was last given in this session; grave deeds want it lately. */
    provenAt: timestamp('proven_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index('sessions_user_idx').on(table.userId)],
)

/** `code`: the second step is set up and waits for six digits. `enrolment`: it has to be set up first. */
export const SIGN_IN_NEEDS = ['code', 'enrolment'] as const

/** Between the right password and the second step: a browser that is not signed in yet. Lives for ten minutes. */
export const signInSteps = pgTable(
  'sign_in_steps',
  {
    idHash: text('id_hash').primaryKey(),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    needs: text({ enum: SIGN_IN_NEEDS }).notNull(),
    userAgent: text('user_agent').notNull().default(''),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index('sign_in_steps_user_idx').on(table.userId)],
)

export const ACCOUNT_CODE_KINDS = ['invitation', 'reset'] as const

/** What lets somebody choose a password, once: sent by mail as a link or printed. The table keeps a hash. */
export const accountCodes = pgTable(
  'account_codes',
  {
    codeHash: text('code_hash').primaryKey(),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: text({ enum: ACCOUNT_CODE_KINDS }).notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('account_codes_user_idx').on(table.userId)],
)

/** What opens the second step without the phone, each once; hashed with a key that the database does not have. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    userId: integer('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    codeHash: text('code_hash').notNull(),
    usedAt: timestamp('used_at', { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.userId, table.codeHash] })],
)

/** Counters behind every limit (sign-in, comments): one row per key, survives restarts. */
export const rateWindows = pgTable('rate_windows', {
  key: text().primaryKey(),
  count: integer().notNull().default(0),
  startedAt: timestamp('started_at', { withTimezone: true }).notNull().defaultNow(),
  blockedUntil: timestamp('blocked_until', { withTimezone: true }),
})
