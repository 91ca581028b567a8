import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/lib/env'
import type { AuditAnchor } from './verify'

const NAME = 'audit-head'
const LINE = /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z)\t(\d+)\t([0-9a-f]{64})$/

export const anchorFile = () => join(env.dataDir, NAME)

/**
 * What was kept of the log outside the database, oldest first: a line `time, number, hash` each. A last line torn by a
 * power cut is passed over; any other line that cannot be read is a `SyntaxError`, for the file is evidence.
 */
export async function readAnchors(file = anchorFile()): Promise<AuditAnchor[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const lines = text.split('\n')
  const unfinished = lines.pop() ?? ''
  const anchors = lines.filter(Boolean).map((line) => {
    const parts = LINE.exec(line)
    if (!parts?.[1] || !parts[2] || !parts[3])
      throw new SyntaxError(`${file}: dòng không đọc được: ${line.slice(0, 80)}`)
    return { at: new Date(parts[1]), id: Number(parts[2]), hash: parts[3] }
  })
  const last = LINE.exec(unfinished)
  if (last?.[1] && last[2] && last[3]) anchors.push({ at: new Date(last[1]), id: Number(last[2]), hash: last[3] })
  return anchors
}

/** Adds one line and waits until the disk has it. The file is only ever appended to. */
export async function keepAnchor({ at, id, hash }: AuditAnchor, file = anchorFile()): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true })
  const handle = await open(file, 'a', 0o600)
  try {
    await handle.write(`${at.toISOString()}\t${id}\t${hash}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
