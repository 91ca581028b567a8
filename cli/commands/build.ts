import { readArguments } from '@/cli/arguments'
import { buildSite } from '@/cli/site-build'
import { provideKeys } from '@/cli/with-database'

export const help = 'Cách dùng: npm run build\n\nDựng trang; không cần cơ sở dữ liệu.'

export async function run(args: string[]): Promise<void> {
  readArguments(args, {})
  provideKeys()
  await buildSite()
}
