import { readArguments } from '@/cli/arguments'
import { DOORS } from '@/modules/accounts/doors/all-doors'
import type { Door, Reach } from '@/modules/accounts/doors/door'

export const help = `Cách dùng: npm run cli -- routes [--json]

Liệt kê mọi cửa của trang (trang, tệp, biểu mẫu) và ai được qua. Cửa không có trong bảng thì không mở.`

const nameOf = (door: Door) => (door.kind === 'action' ? `${door.file} ${door.name}` : door.path)

function reachInWords(reach: Reach): string {
  if (reach === 'everyone') return 'mọi người'
  return reach === 'staff' ? 'mọi tài khoản toà soạn' : reach.join(', ')
}

export async function run(args: string[]): Promise<void> {
  const { values } = readArguments(args, { json: { type: 'boolean' } })
  if (values.json) return console.log(JSON.stringify(DOORS, null, 2))
  for (const door of DOORS) console.log(`${door.kind.padEnd(7)}${nameOf(door)}  ·  ${reachInWords(door.reach)}`)
}
