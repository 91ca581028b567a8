import postgres from 'postgres'
import { Problem } from '@/lib/problem'
import { MAJOR_MIN } from './embedded-programs'

/** Nobody answers at DATABASE_URL now; later somebody may. */
export class DatabaseAway extends Problem {}

/** The version of the operator's server. Throws a `Problem` without the password when it is too old, `DatabaseAway` when out of reach. */
export async function checkServer(databaseUrl: string): Promise<number> {
  const sql = postgres(databaseUrl, { max: 1, connect_timeout: 5, onnotice: () => {} })
  try {
    const [row] = await sql<{ version: number }[]>`select current_setting('server_version_num')::int / 10000 as version`
    const version = row?.version ?? 0
    if (version >= MAJOR_MIN) return version
    throw new Problem(`DATABASE_URL trỏ tới PostgreSQL ${version}; Trang Nhất cần PostgreSQL ${MAJOR_MIN} trở lên.`)
  } catch (error) {
    if (error instanceof Problem) throw error
    const { host } = new URL(databaseUrl)
    const reason = (error as { code?: string }).code ?? (error as Error).message
    throw new DatabaseAway(`Không kết nối được cơ sở dữ liệu ở ${host} (DATABASE_URL): ${reason}.`)
  } finally {
    await sql.end({ timeout: 1 })
  }
}
