import { statusOf } from './generated/write-article'
import { createRandom } from './random'

/**
 * Divides comments among articles: a few are talked about a lot, most hardly, drafts never; together exactly
 * `commentCount`. Returns how many article `index` gets. It rests on the whole request, not on what was done before.
 */
export function shareComments(seed: number, articleCount: number, commentCount: number): (index: number) => number {
  const upTo = new Float64Array(articleCount + 1)
  const random = createRandom(`chia bình luận ${seed}`)
  for (let index = 0; index < articleCount; index += 1) {
    const weight = 1 / (0.02 + random.fraction())
    upTo[index + 1] = (upTo[index] ?? 0) + (statusOf(seed, index) === 'published' ? weight : 0)
  }
  const total = upTo[articleCount] ?? 0
  const before = (index: number) => (total === 0 ? 0 : Math.floor(commentCount * ((upTo[index] ?? 0) / total)))
  return (index) => before(index + 1) - before(index)
}
