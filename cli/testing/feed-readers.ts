import { existsSync } from 'node:fs'
import { installDebianPackages } from '@/lib/debian-packages'

/** Programs that others wrote to read feeds and to judge XML, and the Debian packages they come in. */
const PROGRAMS: Readonly<Record<string, string>> = {
  '/usr/bin/newsboat': 'newsboat',
  '/usr/lib/python3/dist-packages/feedparser': 'python3-feedparser',
  '/usr/bin/xmllint': 'libxml2-utils',
}

/** Sees to them where that is possible; tests of a machine without them say that they were passed over. */
export function ensureFeedReaders(): void {
  const missing = Object.keys(PROGRAMS).filter((path) => !existsSync(path))
  if (missing.length > 0) installDebianPackages(missing.map((path) => PROGRAMS[path] ?? ''))
}
