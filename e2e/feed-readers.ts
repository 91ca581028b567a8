import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { childEnvironment } from '@/lib/env'

const PYTHON = '/usr/bin/python3'
const NEWSBOAT = '/usr/bin/newsboat'

export const hasFeedparser = () =>
  existsSync(PYTHON) && existsSync('/usr/lib/python3/dist-packages/feedparser/__init__.py')
export const hasNewsboat = () => existsSync(NEWSBOAT) && existsSync(PYTHON)

const READ_TWICE = `
import feedparser, json, sys
feeds = []
for address in sys.argv[1:]:
    feed = feedparser.parse(address)
    again = feedparser.parse(address, etag=feed.get('etag'))
    feeds.append({
        'address': address,
        'isWellFormed': not feed.bozo,
        'secondStatus': again.get('status'),
        'language': feed.feed.get('language'),
        'entries': [{
            'link': entry.get('link'),
            'hasDate': bool(entry.get('published_parsed')),
            'hasText': any(len(part.value) > 100 for part in entry.get('content', [])),
            'hasAuthor': bool(entry.get('author')),
            'enclosures': [{'type': each.get('type'), 'length': each.get('length')} for each in entry.get('enclosures', [])],
        } for entry in feed.entries],
    })
print(json.dumps(feeds))
`

type ReadByFeedparser = {
  address: string
  isWellFormed: boolean
  secondStatus: number
  language: string
  entries: {
    link: string
    hasDate: boolean
    hasText: boolean
    hasAuthor: boolean
    enclosures: { type: string; length: string }[]
  }[]
}

/** What Python's feedparser makes of feeds, each asked for twice: the second time with the ETag of the first. */
export async function feedparserReads(addresses: readonly string[]): Promise<ReadByFeedparser[]> {
  const { stdout } = await promisify(execFile)(PYTHON, ['-c', READ_TWICE, ...addresses], { maxBuffer: 2 ** 26 })
  return JSON.parse(stdout)
}

const READ_CACHE = `
import json, sqlite3, sys
cache = sqlite3.connect(sys.argv[1])
address, title = cache.execute('select rssurl, title from rss_feed').fetchone()
items = cache.execute('select title, url, length(content) from rss_item').fetchall()
print(json.dumps({'address': address, 'title': title, 'items': [
    {'title': title, 'url': url, 'contentLength': length} for title, url, length in items]}))
`

type ReadByNewsboat = {
  address: string
  title: string
  items: { title: string; url: string; contentLength: number }[]
}

/** What newsboat has in its cache after it has loaded a feed. One for each: it keeps an article of two feeds once. */
export function newsboatReads(address: string): ReadByNewsboat {
  const folder = mkdtempSync(join(tmpdir(), 'trang-nhat-newsboat-'))
  try {
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text)
      return join(folder, name)
    }
    const cache = join(folder, 'cache.db')
    const options = ['-u', file('urls', `${address}\n`), '-C', file('config', ''), '-c', cache]
    execFileSync(NEWSBOAT, [...options, '-x', 'reload'], { env: childEnvironment({ HOME: folder }) })
    return JSON.parse(execFileSync(PYTHON, ['-c', READ_CACHE, cache], { encoding: 'utf8' }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
