const SURE_MIN = 0.85
const LIKELY_MIN = 0.6

function degree(score: number): string | null {
  if (score >= SURE_MIN) return 'rất giống'
  return score >= LIKELY_MIN ? 'khá giống' : null
}

/** What the score thinks of the words, as a sentence; null when it thinks nothing of it. It decides nothing. */
export function suspicionInWords(spamScore: number, abuseScore: number): string | null {
  const found = [
    [degree(spamScore), 'tin rao vặt'],
    [degree(abuseScore), 'lời xúc phạm'],
  ].flatMap(([how, what]) => (how ? [`${how} ${what}`] : []))
  return found.length > 0 ? `Cách viết ${found.join(', ')}.` : null
}
