import { env } from '@/lib/env'

/** The database of this process, set by the launcher before anything asks. */
export function requireDatabaseUrl(): string {
  if (!env.databaseUrl) throw new Error('DATABASE_URL chưa được đặt trước khi mở cơ sở dữ liệu.')
  return env.databaseUrl
}
