import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readArguments } from '@/cli/arguments'
import { env } from '@/lib/env'
import { Problem } from '@/lib/problem'

export const help =
  'Cách dùng: npm run cli -- pages status|warm\n\nstatus: số tệp và dung lượng của kho trang, theo từng bản dựng.'

export async function run(args: string[]): Promise<void> {
  const deed = readArguments(args, {}, 1).positionals[0]
  if (deed === 'warm') return console.log('Trang đang chạy tự dựng sẵn các trang cần thiết; không phải làm gì thêm.')
  if (deed !== 'status') throw new Problem('Cần một trong các việc: pages status, pages warm.')
  const folder = join(env.dataDir, 'pages')
  if (!existsSync(folder)) return console.log('Kho trang còn trống.')
  for (const build of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const files = readdirSync(join(folder, build.name), { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    )
    const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath ?? file.path, file.name)).size, 0)
    console.log(`${build.name}: ${files.length} tệp, ${(bytes / 1_000_000).toFixed(1)} MB`)
  }
}
