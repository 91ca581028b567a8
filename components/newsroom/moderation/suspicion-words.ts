import { say } from '@/lib/english/comments'

const SURE_MIN = 0.85
const LIKELY_MIN = 0.6

function degree(score: number): string | null {
  if (score >= SURE_MIN) return say('rất giống')
  return score >= LIKELY_MIN ? say('khá giống') : null
}

/** What the score thinks of the words, as a sentence; null when it thinks nothing of it. It decides nothing. */
export function suspicionInWords(spamScore: number, abuseScore: number): string | null {
  const found = [
    [degree(spamScore), say('tin rao vặt')],
    [degree(abuseScore), say('lời xúc phạm')],
  ].flatMap(([how, what]) => (how ? [`${how} ${what}`] : []))
  return found.length > 0 ? say('Cách viết {kinds}.', { kinds: found.join(', ') }) : null
}
