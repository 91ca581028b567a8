import { z } from 'zod'
import type { Tx } from '@/db/client'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import type { EditableArticle } from '../editable'
import { findingsOf } from './checks'
import { type CheckName, type Finding, keyOf } from './finding'
import { readFacts } from './read-facts'

/** The checks found what readers must not get, or what somebody must look at first. Reminders are not among them. */
export type HeldByChecks = { kind: 'checks'; findings: Finding[] }

const SEEN_MAX = 300
const KEY_UNITS_MAX = 2_500

/** The keys of the warnings that were seen: a list, or as one field of a form sends them, each on a line. */
const Seen = z.object({
  seen: z
    .preprocess(
      (value) => (typeof value === 'string' ? value.split('\n').map((key) => key.trim()) : value),
      z.array(z.string().max(KEY_UNITS_MAX)).max(SEEN_MAX),
    )
    .catch([]),
})

/**
 * Whether a text may go towards its readers. What stops it stops it for everybody; every warning needs a tick of
 * whoever lets it go, for exactly what they saw. The command line has nobody to tick. `seen` goes into the audit line.
 */
export async function passChecks(
  tx: Tx,
  viewer: Viewer,
  article: EditableArticle,
  input: unknown,
): Promise<HeldByChecks | { seen: CheckName[] }> {
  const findings = findingsOf(await readFacts(tx, viewer, article.id, article))
  const warnings = findings.filter(({ level }) => level === 'warns')
  const ticked = new Set(Seen.parse(input ?? {}).seen)
  const isAsked = accountIdOf(viewer) !== null
  const holding = findings.filter(
    (finding) => finding.level === 'stops' || (finding.level === 'warns' && isAsked && !ticked.has(keyOf(finding))),
  )
  if (holding.length > 0) {
    // With all warnings, so that one look and one tick are enough.
    return { kind: 'checks', findings: findings.filter(({ level }) => level !== 'reminds') }
  }
  return { seen: [...new Set(warnings.map(({ check }) => check))] }
}
