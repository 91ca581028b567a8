import { ARTICLE_PATH, compare, ENCODINGS, type Server } from './alternating-rounds'
import { SERVER_CORE } from './cores'
import { byteCount, mebibytes } from './figures'
import type { Encoding } from './load'
import type { Ground, Row } from './measurement'
import { openPlainProcess } from './plain-process'
import { residentBytes, untilIdle } from './process-figures'
import { get, headBytes, type RawAnswer } from './raw-answer'

/** A stored article page against a bare `node:http` server with the same headers and bytes, round about. */
export async function cachedPage(ground: Ground): Promise<Row[]> {
  const site = await ground.openSite({ core: SERVER_CORE })
  const answers = {
    identity: await stored(site, 'identity'),
    gzip: await stored(site, 'gzip'),
    br: await stored(site, 'br'),
  }
  const plain = await openPlainProcess(answers, ground.dataDirectory, SERVER_CORE)
  try {
    // A fresh site still fills its store; that is not what a page costs.
    await untilIdle(site.pid)
    const rows = await compare(ground, {
      what: 'Trang bài có sẵn',
      against: 'node:http trần, cùng tiêu đề và byte',
      ours: site,
      other: plain,
    })
    rows.push({
      what: 'Bộ nhớ sau khi chịu tải',
      ours: mebibytes(residentBytes(site.pid)),
      against: mebibytes(residentBytes(plain.pid)),
      note: 'RSS của tiến trình; bên ta gồm cả Next và kho trang',
    })
    rows.push(...ENCODINGS.map((encoding) => wireRow(encoding, answers[encoding])))
    return rows
  } finally {
    await plain.close()
    await site.close()
  }
}

async function stored({ origin }: Server, encoding: Encoding): Promise<RawAnswer> {
  const answer = await get(origin + ARTICLE_PATH, { 'accept-encoding': encoding })
  if (answer.status !== 200) throw new Error(`${ARTICLE_PATH}: ${answer.status}`)
  return answer
}

function wireRow(encoding: Encoding, answer: RawAnswer): Row {
  const head = headBytes(answer)
  return {
    what: `Trang bài trên dây, ${encoding}`,
    ours: byteCount(head + answer.body.length),
    note: `${byteCount(head)} tiêu đề, ${byteCount(answer.body.length)} nội dung`,
  }
}
