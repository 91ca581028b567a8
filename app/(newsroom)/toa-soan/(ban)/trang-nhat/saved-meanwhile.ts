import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { partsInWords } from '@/components/newsroom/front/front-words'
import { db } from '@/db/client'
import { say } from '@/lib/english/front'
import { portalDateTime } from '@/lib/time'
import { listFrontVersions } from '@/modules/front/desk-queries'

const LINES_MAX = 10

/** What others saved after a version, a line each, and the version in force now; null when it cannot be read. */
export async function savedMeanwhile(started: number): Promise<{ version: number; lines: string[] } | null> {
  const versions = await unlessDatabaseDown(() => listFrontVersions(db, LINES_MAX), [])
  const [newest] = versions
  if (!newest) return null
  const lines = versions
    .filter(({ version }) => version > started)
    .map(({ savedByName, savedAt, changed }) => {
      return say('{by} lưu lúc {time}, đổi: {parts}.', {
        by: savedByName ?? say('Dòng lệnh'),
        time: portalDateTime(savedAt),
        parts: partsInWords(changed),
      })
    })
  return { version: newest.version, lines }
}
