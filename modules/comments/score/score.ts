import { train } from './evaluate'
import { featuresOf } from './features'
import { probability, reasons } from './logistic'

/** How likely a text is trade nobody asked for, or meant to hurt; 0 to 1 each, with what speaks for it. */
export type Score = { spam: number; abuse: number; spamReasons: string[]; abuseReasons: string[] }

const REASONS_MAX = 4
let lines: ReturnType<typeof train> | null = null

/** Scores a comment. It only orders and explains the moderators' queue; nothing is published or refused by it. */
export function scoreText(text: string): Score {
  lines ??= train()
  const features = featuresOf(text)
  return {
    spam: probability(lines.spam, features),
    abuse: probability(lines.abuse, features),
    spamReasons: reasons(lines.spam, features, REASONS_MAX),
    abuseReasons: reasons(lines.abuse, features, REASONS_MAX),
  }
}
