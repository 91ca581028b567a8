import { readArguments } from '@/cli/arguments'
import { checkWalls } from '@/cli/walls/check'
import { readTree } from '@/cli/walls/tree'
import { Problem } from '@/lib/problem'

export const help =
  'Cách dùng: npm run cli -- walls\n\nSoát các bức tường của docs/house.md mà Biome không giữ được: hướng import, phòng, chỉ thị, tên tệp.'

/** Names every breach as `file:line rule: message`; fails when there is one. */
export async function run(args: string[]): Promise<void> {
  readArguments(args, {})
  const breaches = checkWalls(readTree(process.cwd()))
  for (const { path, line, rule, message } of breaches) console.error(`${path}:${line} ${rule}: ${message}`)
  if (breaches.length > 0) throw new Problem(`${breaches.length} chỗ vượt tường. Xem docs/house.md.`)
  console.log('Tường nào cũng còn nguyên.')
}
