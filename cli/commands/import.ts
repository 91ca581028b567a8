import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readArguments } from '@/cli/arguments'
import { lineSentence } from '@/cli/import-sentences'
import { progressBar } from '@/cli/progress-bar'
import { requireDatabaseUrl } from '@/db/required-url'
import { env } from '@/lib/env'
import { Problem } from '@/lib/problem'
import { type ImportOutcome, importJsonl } from '@/modules/import/import-jsonl'
import { sectionOf } from '@/modules/import/imported-article'

const DEFAULT_SECTION = 'Tin tổng hợp'

export const help = `Cách dùng: npm run cli -- import jsonl TỆP [--dry-run] [--section TÊN]

Nhập bài từ tệp JSONL (cũng đọc được .jsonl.gz): mỗi dòng một bài
  { id?, title, lead?, body | body_html, section?, date?, author?, tags?, source?, url? }
Có ngày thì bài được đăng với ngày ấy; không có thì thành bản nháp. Bài đã nhập thì để nguyên, nên chạy lại lệnh không
hại gì và lệnh bị dừng giữa chừng thì chạy lại là làm tiếp.
  --dry-run      chỉ đọc và soát, không ghi gì
  --section TÊN  chuyên mục cho bài không ghi chuyên mục (mặc định “${DEFAULT_SECTION}”)
Dòng lỗi được báo ra kèm số dòng; các dòng khác vẫn được nhập. Có lỗi thì lệnh kết thúc với mã 1.`

/** `npm run cli -- import`. Throws a `Problem` of one line when the file or an option cannot be used. */
export async function run(args: string[]): Promise<void> {
  const options = { 'dry-run': { type: 'boolean' }, section: { type: 'string' } } as const
  const { values, positionals } = readArguments(args, options, 2)
  const [form, file] = positionals
  if (form !== 'jsonl' || !file)
    throw new Problem('Cần cho biết dạng và tệp, ví dụ: npm run cli -- import jsonl bai-cu.jsonl.')
  const defaultSection = (values.section ?? DEFAULT_SECTION).normalize('NFC').trim()
  if (!sectionOf(defaultSection).ok) throw new Problem(`Không thể dùng “${defaultSection}” làm tên chuyên mục.`)
  const path = resolve(env.startedIn, file)
  await importFile({ path, defaultSection, isDryRun: values['dry-run'] ?? false })
}

async function importFile(request: { path: string; defaultSection: string; isDryRun: boolean }): Promise<void> {
  const bar = progressBar(await sizeOf(request.path))
  const outcome = await importJsonl({
    ...request,
    databaseUrl: requireDatabaseUrl(),
    onProgress: (bytesRead, so) => bar.show(bytesRead, `${count(so.importedCount)} bài, ${count(so.errorCount)} lỗi`),
    onRefusal: (lineNumber, refusal) => report(lineSentence(lineNumber, refusal)),
  }).catch((error: unknown) => {
    bar.end()
    throw new Problem(fileProblem(request.path, error) ?? raise(error))
  })
  bar.end()
  console.log(summary(outcome, request.isDryRun))
  if (outcome.errorCount > 0) process.exitCode = 1
}

function summary(outcome: ImportOutcome, isDryRun: boolean): string {
  const verb = isDryRun ? 'Sẽ nhập' : 'Đã nhập'
  const present = outcome.presentCount > 0 ? ` · ${count(outcome.presentCount)} bài đã có từ trước` : ''
  return `${verb} ${count(outcome.importedCount)}/${count(outcome.lineCount)} bài${present} · ${count(outcome.errorCount)} lỗi`
}

/** On a terminal the bar stands on this line; the sentence takes its place and the next batch draws the bar below it. */
function report(sentence: string): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  console.error(sentence)
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch((error: unknown) => {
    throw new Problem(fileProblem(path, error) ?? raise(error))
  })
  if (!found.isFile()) throw new Problem(`${path} không phải một tệp.`)
  return found.size
}

/** What a person can put right about the file; null for everything else. */
function fileProblem(path: string, error: unknown): string | null {
  const code = (error as { code?: unknown }).code
  if (code === 'ENOENT') return `Không thấy tệp ${path}.`
  if (code === 'EACCES') return `Không được phép đọc tệp ${path}.`
  if (code === 'EISDIR') return `${path} không phải một tệp.`
  if (typeof code === 'string' && code.startsWith('Z_'))
    return `Tệp nén ${path} bị hỏng hoặc còn thiếu; các bài đọc được đến đó có thể đã được nhập, chạy lại không hại gì.`
  return null
}

function raise(error: unknown): never {
  throw error
}

const count = (value: number) => value.toLocaleString('vi')
