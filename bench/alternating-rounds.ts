import { canPin } from './cores'
import { figure, milliseconds, times, whole } from './figures'
import { CONNECTIONS, type Encoding, load, loadProgram, type Round } from './load'
import type { Ground, Row } from './measurement'
import { processorSeconds } from './process-figures'
import type { RunningSite } from './site-process'
import { median } from './statistics'

export const ARTICLE_PATH = '/thoi-su/phat-huy-the-manh-xay-dung-quan-ha-dong-phat-trien-ben-vung-1'
export const ENCODINGS: readonly Encoding[] = ['identity', 'gzip', 'br']
const MICROSECONDS = 1_000_000

export type Server = Pick<RunningSite, 'origin' | 'pid'>
type Figures = Round & { processorMicroseconds: number }
export type Comparison = { what: string; against: string; ours: Server; other: Server }

/** Loads two servers with the first article in turn, each way of packing it; the medians of both side by side. */
export async function compare({ isQuick, say }: Ground, { what, against, ours, other }: Comparison): Promise<Row[]> {
  const [roundCount, durationSeconds] = isQuick ? [3, 2] : [5, 5]
  const rows: Row[] = []
  for (const server of [ours, other]) await load(server.origin + ARTICLE_PATH, 'br', durationSeconds)
  for (const encoding of ENCODINGS) {
    const mine: Figures[] = []
    const theirs: Figures[] = []
    for (let round = 0; round < roundCount; round++) {
      say(`${what.toLowerCase()}, ${encoding}, vòng ${round + 1}/${roundCount}`)
      mine.push(await measure(ours, encoding, durationSeconds))
      theirs.push(await measure(other, encoding, durationSeconds))
    }
    rows.push(...rowsOf(`${what}, ${encoding}`, against, mine, theirs))
  }
  return rows
}

async function measure(server: Server, encoding: Encoding, durationSeconds: number): Promise<Figures> {
  const before = processorSeconds(server.pid)
  const round = await load(server.origin + ARTICLE_PATH, encoding, durationSeconds)
  const used = processorSeconds(server.pid) - before
  return { ...round, processorMicroseconds: (used / round.requestCount) * MICROSECONDS }
}

function rowsOf(what: string, against: string, ours: Figures[], other: Figures[]): Row[] {
  const middle = (rounds: Figures[], name: keyof Figures) => median(rounds.map((round) => round[name]))
  const both = (name: keyof Figures) => [middle(ours, name), middle(other, name)] as const
  const [rate, otherRate] = both('requestsPerSecond')
  const [cost, otherCost] = both('processorMicroseconds')
  const [p50, otherP50] = both('p50')
  const [p99, otherP99] = both('p99')
  const how = `${CONNECTIONS} kết nối, ${loadProgram}${canPin ? ', mỗi bên một lõi' : ''}, trung vị ${ours.length} vòng`
  return [
    {
      what: `${what}: yêu cầu/giây`,
      ours: whole(rate),
      against: whole(otherRate),
      ratio: times(rate / otherRate),
      note: `${against}; ${how}`,
    },
    { what: '  p50', ours: milliseconds(p50), against: milliseconds(otherP50), ratio: times(p50 / otherP50) },
    { what: '  p99', ours: milliseconds(p99), against: milliseconds(otherP99), ratio: times(p99 / otherP99) },
    {
      what: '  bộ xử lý cho một yêu cầu',
      ours: `${figure(cost)} µs`,
      against: `${figure(otherCost)} µs`,
      ratio: times(cost / otherCost),
    },
  ]
}
