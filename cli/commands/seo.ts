import { readArguments, readId } from '@/cli/arguments'
import { progressBar } from '@/cli/progress-bar'
import { auditSite, CHECKS } from '@/cli/seo/audit'
import type { Finding } from '@/cli/seo/finding'
import { env } from '@/lib/env'
import { Problem } from '@/lib/problem'

export const help = `Cách dùng: npm run cli -- seo audit [--url ĐỊA_CHỈ] [--json] [--pages-max SỐ]

Đi khắp một trang đang chạy như máy tìm kiếm: từ trang chủ và sơ đồ trang, theo mọi liên kết mà robots.txt cho phép;
soát mã trả lời, tiêu đề, một H1, canonical, ngày giờ, JSON-LD, thẻ chia sẻ, chữ thay ảnh, sơ đồ trang, nguồn tin,
chuyển hướng, trang không ai dẫn tới. Có lỗi thì thoát với mã 1; gợi ý không tính là lỗi.

  --url        mặc định là trang của máy này (HOST và PORT)
  --json       in kết quả cho chương trình khác đọc
  --pages-max  dừng sau từng ấy trang, mặc định 100000`

const PAGES_MAX = '100000'
const SHOWN_MAX = 10

export async function run(args: string[]): Promise<void> {
  const options = { url: { type: 'string' }, json: { type: 'boolean' }, 'pages-max': { type: 'string' } } as const
  const { values, positionals } = readArguments(args, options, 1)
  if (positionals[0] !== 'audit') throw new Problem('Cần việc: seo audit.')
  const pagesMax = readId(values['pages-max'] ?? PAGES_MAX, 'Số trang')
  const baseUrl = originOf(values.url ?? `http://${env.host}:${env.port}`)
  const bar = progressBar(pagesMax)
  const onPage = (done: number, known: number) => {
    if (process.stderr.isTTY) bar.show(Math.round((done / known) * pagesMax), `${done} / ${known} trang`)
  }
  const audit = await auditSite(baseUrl, { pagesMax, onPage })
  bar.end()
  const errors = audit.findings.filter(({ severity }) => severity === 'error')
  if (values.json) {
    console.log(JSON.stringify({ url: baseUrl, checkedAt: new Date().toISOString(), ...audit }, null, 2))
  } else {
    for (const check of CHECKS)
      printCheck(
        check.words,
        audit.findings.filter((each) => each.check === check.name),
      )
    if (audit.leftOutCount > 0)
      console.log(`\nĐã dừng ở ${pagesMax} trang; còn ${audit.leftOutCount} lượt dẫn chưa theo.`)
    console.log(`\n${audit.pageCount} trang, ${audit.articleCount} bài: ${errors.length} lỗi.`)
  }
  process.exitCode = errors.length > 0 ? 1 : 0
}

function originOf(address: string): string {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    throw new Problem('--url phải là một địa chỉ đầy đủ, ví dụ https://baodiaphuong.vn.')
  }
  return new URL(address).origin
}

function printCheck(words: string, findings: readonly Finding[]): void {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const hintCount = findings.length - errors.length
  const hints = hintCount > 0 ? ` · ${hintCount} gợi ý (xem bằng --json)` : ''
  console.log(`${errors.length > 0 ? '✗' : '✓'} ${words}${errors.length > 0 ? `: ${errors.length} lỗi` : ''}${hints}`)
  for (const { path, detail, from } of errors.slice(0, SHOWN_MAX)) {
    console.log(`    ${path}: ${detail}${from.length > 0 ? ` (dẫn từ ${from.join(', ')})` : ''}`)
  }
  if (errors.length > SHOWN_MAX) console.log(`    … và ${errors.length - SHOWN_MAX} lỗi nữa`)
}
