import { seedBulk } from '@/db/seed/bulk'
import { seconds, whole } from './figures'
import type { Ground, Row } from './measurement'

/** How fast a new archive with comments is written. */
export async function seeding(ground: Ground): Promise<Row[]> {
  const [articleCount, commentCount] = ground.isQuick ? [2_000, 20_000] : [20_000, 200_000]
  ground.say(`nạp ${whole(articleCount)} bài và ${whole(commentCount)} bình luận`)
  const startedAt = performance.now()
  await seedBulk(ground.databaseUrl, { seed: 1, articleCount, commentCount }, () => {})
  const taken = (performance.now() - startedAt) / 1000
  return [
    {
      what: `Nạp ${whole(articleCount)} bài và ${whole(commentCount)} bình luận`,
      ours: seconds(taken),
      note: `${whole((articleCount + commentCount) / taken)} dòng/giây, kể cả bản sửa, thẻ, tác giả`,
    },
  ]
}
