import { canPin, SERVER_CORE } from './cores'
import { byteCount, figure, mebibytes, milliseconds, times, whole } from './figures'
import { CONNECTIONS, type Encoding, load, loadProgram, type Round } from './load'
import type { Ground, Row } from './measurement'
import { openPlainProcess } from './plain-process'
import { processorSeconds, residentBytes, untilIdle } from './process-figures'
import { get, headBytes, type RawAnswer } from './raw-answer'
import type { RunningSite } from './site-process'
import { median } from './statistics'

const ARTICLE_PATH = '/thoi-su/phat-huy-the-manh-xay-dung-quan-ha-dong-phat-trien-ben-vung-1'
const ENCODINGS: readonly Encoding[] = ['identity', 'gzip', 'br']
const MICROSECONDS = 1_000_000

type Server = Pick<RunningSite, 'origin' | 'pid'>
type Figures = Round & { processorMicroseconds: number }

/** A stored article page against a bare `node:http` server with the same headers and bytes, round about. */
export async function cachedPage(ground: Ground): Promise<Row[]> {
  const { isQuick, say } = ground
  const [roundCount, durationSeconds] = isQuick ? [3, 2] : [5, 5]
  const site = await ground.openSite({ core: SERVER_CORE })
  const answers = {
    identity: await stored(site, 'identity'),
    gzip: await stored(site, 'gzip'),
    br: await stored(site, 'br'),
  }
  const plain = await openPlainProcess(answers, ground.dataDirectory, SERVER_CORE)
  const rows: Row[] = []
  try {
    // A fresh site still fills its store; that is not what a page costs.
    await untilIdle(site.pid)
    for (const server of [site, plain]) await load(server.origin + ARTICLE_PATH, 'br', durationSeconds)
    for (const encoding of ENCODINGS) {
      const ours: Figures[] = []
      const bare: Figures[] = []
      for (let round = 0; round < roundCount; round++) {
        say(`trang bài, ${encoding}, vòng ${round + 1}/${roundCount}`)
        ours.push(await measure(site, encoding, durationSeconds))
        bare.push(await measure(plain, encoding, durationSeconds))
      }
      rows.push(...rowsOf(encoding, ours, bare))
    }
    rows.push({
      what: 'Bộ nhớ sau khi chịu tải',
      ours: mebibytes(residentBytes(site.pid)),
      against: mebibytes(residentBytes(plain.pid)),
      note: 'RSS của tiến trình; bên ta gồm cả Next và kho trang',
    })
    rows.push(...ENCODINGS.map((encoding) => wireRow(encoding, answers[encoding])))
  } finally {
    await plain.close()
    await site.close()
  }
  return rows
}

async function stored({ origin }: Server, encoding: Encoding): Promise<RawAnswer> {
  const answer = await get(origin + ARTICLE_PATH, { 'accept-encoding': encoding })
  if (answer.status !== 200) throw new Error(`${ARTICLE_PATH}: ${answer.status}`)
  return answer
}

async function measure(server: Server, encoding: Encoding, durationSeconds: number): Promise<Figures> {
  const before = processorSeconds(server.pid)
  const round = await load(server.origin + ARTICLE_PATH, encoding, durationSeconds)
  const used = processorSeconds(server.pid) - before
  return { ...round, processorMicroseconds: (used / round.requestCount) * MICROSECONDS }
}

function rowsOf(encoding: Encoding, ours: Figures[], bare: Figures[]): Row[] {
  const middle = (rounds: Figures[], name: keyof Figures) => median(rounds.map((round) => round[name]))
  const both = (name: keyof Figures) => [middle(ours, name), middle(bare, name)] as const
  const [rate, bareRate] = both('requestsPerSecond')
  const [cost, bareCost] = both('processorMicroseconds')
  const [p50, bareP50] = both('p50')
  const [p99, bareP99] = both('p99')
  const how = `${CONNECTIONS} kết nối, ${loadProgram}${canPin ? ', mỗi bên một lõi' : ''}, trung vị ${ours.length} vòng`
  return [
    {
      what: `Trang bài có sẵn, ${encoding}: yêu cầu/giây`,
      ours: whole(rate),
      against: whole(bareRate),
      ratio: times(rate / bareRate),
      note: `node:http trần, cùng tiêu đề và byte; ${how}`,
    },
    { what: '  p50', ours: milliseconds(p50), against: milliseconds(bareP50), ratio: times(p50 / bareP50) },
    { what: '  p99', ours: milliseconds(p99), against: milliseconds(bareP99), ratio: times(p99 / bareP99) },
    {
      what: '  bộ xử lý cho một yêu cầu',
      ours: `${figure(cost)} µs`,
      against: `${figure(bareCost)} µs`,
      ratio: times(cost / bareCost),
    },
  ]
}

function wireRow(encoding: Encoding, answer: RawAnswer): Row {
  const head = headBytes(answer)
  return {
    what: `Trang bài trên dây, ${encoding}`,
    ours: byteCount(head + answer.body.length),
    note: `${byteCount(head)} tiêu đề, ${byteCount(answer.body.length)} nội dung`,
  }
}
