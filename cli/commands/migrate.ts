import { readArguments } from '@/cli/arguments'
import { migrate } from '@/db/migrate'
import { requireDatabaseUrl } from '@/db/required-url'

export const help =
  'Cách dùng: npm run cli -- migrate\n\nChạy các bước còn thiếu của db/migrations, mỗi bước một lần. Chạy lại không hại gì.'

export async function run(args: string[]): Promise<void> {
  readArguments(args, {})
  const applied = await migrate(requireDatabaseUrl())
  console.log(applied.length === 0 ? 'Cơ sở dữ liệu đã mới nhất.' : `Đã chạy: ${applied.join(', ')}.`)
}
