import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { writeArticle } from '@/db/seed/generated/write-article'
import { textFromBlocks } from '@/modules/articles/plain-text'
import { importJsonl } from '@/modules/import/import-jsonl'
import { mebibytes, seconds, whole } from './figures'
import type { Ground, Row } from './measurement'

const ARTICLES = 35_000
const ARTICLES_QUICK = 2_000

/** How long an archive of another paper takes to bring in, and to pass over when it is there already. */
export async function importing(ground: Ground): Promise<Row[]> {
  const articleCount = ground.isQuick ? ARTICLES_QUICK : ARTICLES
  const path = join(ground.dataDirectory, 'bai-cu.jsonl')
  ground.say(`nhập: viết tệp ${whole(articleCount)} bài`)
  await pipeline(Readable.from(linesOf(articleCount)), createWriteStream(path))
  const bytes = (await stat(path)).size
  ground.say('nhập: lần đầu')
  const first = await timed(ground, path, articleCount, 0)
  ground.say('nhập: lần thứ hai, không còn gì mới')
  const second = await timed(ground, path, 0, articleCount)
  return [
    {
      what: `Nhập ${whole(articleCount)} bài từ tệp JSONL`,
      ours: seconds(first),
      note: `tệp ${mebibytes(bytes)}, ${whole(articleCount / first)} bài/giây`,
    },
    { what: '  chạy lại, mọi bài đã có', ours: seconds(second) },
  ]
}

async function timed({ databaseUrl }: Ground, path: string, newCount: number, presentCount: number): Promise<number> {
  const startedAt = performance.now()
  const refusals: string[] = []
  const outcome = await importJsonl({
    databaseUrl,
    path,
    defaultSection: 'Tin tổng hợp',
    isDryRun: false,
    onProgress: () => {},
    onRefusal: (line, refusal) => refusals.push(`dòng ${line}: ${JSON.stringify(refusal)}`),
  })
  if (outcome.importedCount !== newCount || outcome.presentCount !== presentCount)
    throw new Error(`nhập không đủ: ${JSON.stringify(outcome)} ${refusals.slice(0, 3).join('; ')}`)
  return (performance.now() - startedAt) / 1000
}

/** The lines an older system would export: texts with blank lines between paragraphs, names instead of numbers. */
function* linesOf(articleCount: number): Generator<string> {
  for (let index = 0; index < articleCount; index++) {
    const { headline, standfirst, body, at, tagNames, authorNumbers, sectionSlug } = writeArticle(2, index)
    const line = {
      id: `cu-${index}`,
      title: headline,
      lead: standfirst,
      body: textFromBlocks(body),
      section: sectionSlug.replaceAll('-', ' '),
      date: at.toISOString(),
      author: `Cộng tác viên ${authorNumbers[0] ?? 0}`,
      tags: tagNames,
      source: 'Báo cũ',
      url: `https://bao-cu.example/${index}.html`,
    }
    yield `${JSON.stringify(line)}\n`
  }
}
