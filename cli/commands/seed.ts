import { readArguments } from '@/cli/arguments'
import { progressBar } from '@/cli/progress-bar'
import { requireDatabaseUrl } from '@/db/required-url'
import { seedEmptySite } from '@/db/seed'
import { seedBulk } from '@/db/seed/bulk'
import { Problem } from '@/lib/problem'

const ARTICLES_MAX = 1_000_000
const COMMENTS_MAX = 10_000_000
const SEED_MAX = 4_294_967_295

export const help = `Cách dùng: npm run cli -- seed [--articles N] [--comments M] [--seed S]

Không có tuỳ chọn: điền các bài mẫu vào một trang còn trống; trang đã có bài thì để nguyên.
  --articles N   thêm N bài tự sinh, tối đa 1.000.000
  --comments M   thêm M bình luận chia cho các bài ấy, tối đa 10.000.000 (mặc định 0)
  --seed S       số hạt giống (mặc định 1); cùng hạt giống thì cùng nội dung
Chạy lại cùng một lệnh chỉ thêm phần còn thiếu.`

/** `npm run cli -- seed`. Throws a `Problem` of one line when a number is not one. */
export async function run(args: string[]): Promise<void> {
  const { values } = readArguments(args, {
    articles: { type: 'string' },
    comments: { type: 'string' },
    seed: { type: 'string' },
  })
  const articleCount = readCount(values.articles, '--articles', 1, ARTICLES_MAX)
  const commentCount = readCount(values.comments, '--comments', 0, COMMENTS_MAX) ?? 0
  const seed = readCount(values.seed, '--seed', 0, SEED_MAX) ?? 1
  if (articleCount === null && (values.comments ?? values.seed) !== undefined)
    throw new Problem('--comments và --seed cần đi cùng --articles, ví dụ: seed --articles 1000 --comments 5000.')

  const first = await seedEmptySite()
  if (first.isSeeded) console.log(`Đã thêm ${first.articleCount} bài mẫu, ${first.commentCount} bình luận mẫu.`)
  else if (articleCount === null) console.log('Trang đã có bài nên không thêm gì.')
  if (articleCount !== null) await addBulk({ seed, articleCount, commentCount })
}

async function addBulk(request: { seed: number; articleCount: number; commentCount: number }): Promise<void> {
  const started = performance.now()
  const done = { articles: 0, comments: 0 }
  const bar = progressBar(request.articleCount + request.commentCount)
  const outcome = await seedBulk(requireDatabaseUrl(), request, (articles, comments) => {
    done.articles += articles
    done.comments += comments
    bar.show(
      done.articles + done.comments,
      `${count(done.articles)} bài, ${count(done.comments)} bình luận, ${secondsSince(started)} giây`,
    )
  })
  bar.end()
  const skipped = outcome.skippedCount > 0 ? ` ${count(outcome.skippedCount)} bài đã có từ trước nên bỏ qua.` : ''
  console.log(
    `Đã thêm ${count(outcome.articleCount)} bài, ${count(outcome.commentCount)} bình luận trong ${secondsSince(started)} giây.${skipped}`,
  )
}

/** A whole number within bounds; null when the option was not given. */
function readCount(word: string | undefined, name: string, low: number, high: number): number | null {
  if (word === undefined) return null
  const value = /^\d{1,10}$/.test(word) ? Number(word) : Number.NaN
  if (value >= low && value <= high) return value
  throw new Problem(`${name} phải là số nguyên từ ${count(low)} đến ${count(high)}; đã nhận “${word}”.`)
}

const count = (value: number) => value.toLocaleString('vi')
const secondsSince = (started: number) => ((performance.now() - started) / 1_000).toFixed(1).replace('.', ',')
