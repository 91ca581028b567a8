import { readArguments, readId } from '@/cli/arguments'
import { currentVersion, refusalProblem } from '@/cli/article-version'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { publishArticle } from '@/modules/articles/publish'

export const help =
  'Cách dùng: npm run cli -- publish SỐ_BÀI\n\nĐăng một bài nháp; các trang có liên quan được dựng lại ngay.'

export async function run(args: string[]): Promise<void> {
  const id = readId(readArguments(args, {}, 1).positionals[0], 'Số bài')
  const result = await publishArticle(commandLineViewer(), { id, version: await currentVersion(id) })
  if (!result.ok) throw refusalProblem(result.refusal)
  console.log(`Đã đăng bài ${id}: ${result.value.path}`)
}
