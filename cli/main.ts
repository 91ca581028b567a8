import { Problem } from '@/lib/problem'

type Command = { run: (args: string[]) => Promise<void>; help?: string | ((args: readonly string[]) => string) }
type Entry = {
  summary: string
  load: () => Promise<Command>
  /** Commands that read or write tables get the database started, and stopped again if nobody else uses it. */
  needsDatabase?: boolean
  isHidden?: boolean
}

const COMMANDS: Record<string, Entry> = {
  start: { summary: 'chạy trang báo', load: () => import('./commands/start'), isHidden: true },
  dev: { summary: 'chạy khi phát triển', load: () => import('./commands/dev'), isHidden: true },
  build: { summary: 'dựng trang', load: () => import('./commands/build'), isHidden: true },
  bench: { summary: 'đo tốc độ của trang báo trên máy này', load: () => import('./commands/bench') },
  test: { summary: 'chạy mọi bài thử', load: () => import('./testing/run'), isHidden: true },
  'test-faults': {
    summary: 'gây sự cố thật cho trang, nhiều lần',
    load: () => import('./commands/test-faults'),
    isHidden: true,
  },
  migrate: {
    summary: 'đưa cơ sở dữ liệu lên phiên bản của chương trình',
    load: () => import('./commands/migrate'),
    needsDatabase: true,
  },
  seed: {
    summary: 'tạo bài viết và bình luận mẫu',
    load: () => import('./commands/seed'),
    needsDatabase: true,
  },
  import: {
    summary: 'nhập bài từ một trang cũ (tệp JSONL)',
    load: () => import('./commands/import'),
    needsDatabase: true,
  },
  user: {
    summary: 'thêm, liệt kê, khoá, mở tài khoản toà soạn, đặt lại mật khẩu',
    load: () => import('./commands/user'),
    needsDatabase: true,
  },
  audit: { summary: 'soát nhật ký có còn nguyên vẹn', load: () => import('./commands/audit'), needsDatabase: true },
  privacy: {
    summary: 'xoá, xuất dữ liệu của một người bình luận; xoá số điện thoại hết hạn',
    load: () => import('./commands/privacy'),
    needsDatabase: true,
  },
  keys: {
    summary: 'đổi khoá niêm phong số điện thoại',
    load: () => import('./commands/keys'),
    needsDatabase: true,
  },
  media: { summary: 'dọn kho ảnh và tệp', load: () => import('./commands/media'), needsDatabase: true },
  fingerprints: {
    summary: 'ghi dấu các bài cũ để tìm ra bài gần giống',
    load: () => import('./commands/fingerprints'),
    needsDatabase: true,
  },
  search: {
    summary: 'ghi lại từ của các bài để tìm kiếm',
    load: () => import('./commands/search'),
    needsDatabase: true,
  },
  publish: { summary: 'đăng một bài', load: () => import('./commands/publish'), needsDatabase: true },
  withdraw: { summary: 'gỡ một bài', load: () => import('./commands/withdraw'), needsDatabase: true },
  routes: { summary: 'liệt kê mọi cửa của trang và ai được qua', load: () => import('./commands/routes') },
  seo: { summary: 'soát một trang đang chạy như máy tìm kiếm', load: () => import('./commands/seo') },
  walls: { summary: 'soát các bức tường của mã nguồn', load: () => import('./commands/walls') },
  accessibility: {
    summary: 'thử lại trợ năng và ghi kết quả cho trang /trang/tro-nang',
    load: () => import('./commands/accessibility'),
  },
  pictures: { summary: 'chụp lại các ảnh của docs/pictures', load: () => import('./commands/pictures') },
  pages: { summary: 'xem kho trang tĩnh', load: () => import('./commands/pages') },
}

function overview(): string {
  const shown = Object.entries(COMMANDS).filter(([, entry]) => !entry.isHidden)
  const lines = shown.map(([name, entry]) => `  ${name.padEnd(13)} ${entry.summary}`)
  return ['Cách dùng: npm run cli -- LỆNH [tuỳ chọn]', '', ...lines, '', 'Mỗi lệnh có --help.'].join('\n')
}

async function perform(args: string[]): Promise<void> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h') return console.log(overview())
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!entry) throw new Problem(`Không có lệnh “${name}”. Gõ npm run cli -- --help để xem các lệnh.`)
  const isAskingHelp = rest.includes('--help') || rest.includes('-h')
  if (!entry.needsDatabase) return runOrHelp(await entry.load(), rest, isAskingHelp)
  if (isAskingHelp) return runOrHelp(await entry.load(), rest, true)
  const { withDatabase } = await import('./with-database')
  await withDatabase(async () => {
    if (name !== 'migrate') await prepareTables()
    await (await entry.load()).run(rest)
  })
}

/** A command may be the first thing that happens on a machine. */
async function prepareTables(): Promise<void> {
  const { ensureTables } = await import('@/db/migrate')
  const { requireDatabaseUrl } = await import('@/db/required-url')
  if (await ensureTables(requireDatabaseUrl())) console.error('Đã tạo các bảng trong cơ sở dữ liệu còn trống.')
}

async function runOrHelp(command: Command, args: string[], isAskingHelp: boolean): Promise<void> {
  const { help } = command
  if (isAskingHelp && help) console.log(typeof help === 'string' ? help : help(args))
  else await command.run(args)
}

/** Runs one command. Ends the process with 1 and one line when the person can put it right; bugs keep their stack. */
export async function main(args: string[]): Promise<void> {
  try {
    await perform(args)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
