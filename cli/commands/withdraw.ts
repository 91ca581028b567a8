import { readArguments, readId } from '@/cli/arguments'
import { currentVersion, refusalProblem } from '@/cli/article-version'
import { Problem } from '@/lib/problem'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { withdrawArticle } from '@/modules/articles/withdraw'

export const help =
  'Cách dùng: npm run cli -- withdraw SỐ_BÀI --reason "LÝ DO"\n\nGỡ một bài khỏi trang; địa chỉ của bài trả lời 410 ngay.'

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, { reason: { type: 'string' } }, 1)
  const id = readId(positionals[0], 'Số bài')
  const reason = values.reason?.trim()
  if (!reason) throw new Problem('Cần lý do gỡ bài, ví dụ: --reason "Sai số liệu, chờ xác minh".')
  const result = await withdrawArticle(commandLineViewer(), { id, version: await currentVersion(id), reason })
  if (!result.ok) throw refusalProblem(result.refusal)
  console.log(`Đã gỡ bài ${id}.`)
}
