/**
 * The advisory locks of the product, each number once: two deeds that share one by accident wait for each other for
 * nothing. Whoever takes several takes them in this order, after `placement` its rows: placement, shelves, redirects, audit, log.
 */
export const ADVISORY_LOCK = {
  migration: 7_301_000,
  placement: 7_301_001,
  auditChain: 7_301_002,
  invalidationLog: 7_301_003,
  commentFingerprint: 7_301_004,
  seed: 7_301_005,
  bulkSeed: 7_301_006,
  firstAccount: 7_301_007,
  /** Held shared by every process that uses the embedded database; who can take it alone is the last one. */
  embeddedUsers: 7_301_008,
  /** One change of the shelves (sections, pen-names, tags, standing pages) at a time: no two share an address or a folded name. */
  shelves: 7_301_020,
  /** One change of the redirects at a time, or two halves of a ring could be stored side by side. */
  redirects: 7_301_021,
  /** One change of a colleague's account at a time; before `auditChain`. */
  accountChange: 7_301_009,
  /** With the account's number: one person's saved filters are counted and added to one at a time. */
  savedFilters: 7_301_030,
  /** One change of the snippets at a time: they are counted, and two of one name must not be stored side by side. */
  snippets: 7_301_031,
  /** Held shared while files of the picture store are written for a row, alone while files no row knows are removed. Taken before all others. */
  mediaFiles: 7_301_040,
  /** Held while the keys of phone numbers are changed, by one process for as long as that takes. */
  keyRotation: 7_301_050,
} as const
