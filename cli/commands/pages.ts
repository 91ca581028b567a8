import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readArguments } from '@/cli/arguments'
import { env } from '@/lib/env'
import { Problem } from '@/lib/problem'

export const help =
  'Cách dùng: npm run cli -- pages status|warm\n\nstatus: hàng chờ của trang đang chạy; số tệp và dung lượng của kho trang, theo từng bản dựng.'

const FIGURES: Record<string, string> = {
  trang_nhat_pages_in_memory: 'Trang trong bộ nhớ',
  trang_nhat_renders_total: 'Lần dựng từ khi chạy',
  trang_nhat_regeneration_running: 'Đang dựng',
  trang_nhat_regeneration_waiting: 'Đang chờ dựng',
  trang_nhat_regeneration_failing: 'Dựng hỏng, sẽ thử lại',
  trang_nhat_log_seq: 'Đã đọc nhật ký đến số',
  trang_nhat_database_reachable: 'Cơ sở dữ liệu trả lời (1 có, 0 không)',
}

async function printRunning(): Promise<void> {
  const answer = await fetch(`http://${env.host}:${env.port}/metrics`, { signal: AbortSignal.timeout(2_000) }).catch(
    () => null,
  )
  if (!answer?.ok) return console.log(`Không có trang nào đang chạy ở ${env.host}:${env.port}.`)
  for (const line of (await answer.text()).split('\n')) {
    const [name = '', value] = line.split(' ')
    if (FIGURES[name]) console.log(`${FIGURES[name]}: ${value}`)
  }
}

export async function run(args: string[]): Promise<void> {
  const deed = readArguments(args, {}, 1).positionals[0]
  if (deed === 'warm') return console.log('Trang đang chạy tự dựng sẵn các trang cần thiết; không phải làm gì thêm.')
  if (deed !== 'status') throw new Problem('Cần một trong các việc: pages status, pages warm.')
  await printRunning()
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
