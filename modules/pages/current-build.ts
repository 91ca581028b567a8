import { readdir, rename, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'

/** The name a web server in front of us knows; it always leads to the pages of the build that answers now. */
const CURRENT = 'current'

/** Points `current` at a build's folder and removes the pages of builds before it. A disk that refuses changes nothing. */
export async function makeCurrent(directory: string, buildId: string): Promise<void> {
  const temporary = join(directory, `${CURRENT}.${process.pid}.tmp`)
  try {
    await rm(temporary, { force: true })
    await symlink(buildId, temporary)
    await rename(temporary, join(directory, CURRENT))
    for (const entry of await readdir(directory, { withFileTypes: true })) {
      if (entry.isDirectory() && entry.name !== buildId)
        await rm(join(directory, entry.name), { recursive: true, force: true })
    }
  } catch {
    // Pages are then served by Node alone.
  }
}
