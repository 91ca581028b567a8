import { say } from '@/lib/english/comments'
import { inDigits } from '@/lib/interface-language'
import { OPEN_QUEUES, QUEUES, type Queue } from '@/modules/comments/queues'
import { queueWords } from './queued-comment'

type Props = {
  current: Queue
  /** Null where nobody counted. */
  counts: Readonly<Record<Queue, number | null>>
  /** A count above this one was not counted to its end. */
  countMax: number
  addressOf: (queue: Queue) => string
}

const open: readonly Queue[] = OPEN_QUEUES
const decided = QUEUES.filter((queue) => !open.includes(queue))

const countInWords = (count: number, max: number) =>
  count > max ? say('hơn {max}', { max: inDigits(max) }) : inDigits(count)

/** The queues: links, so that each has an address. What is to be done stands apart from what is done. */
export function QueueLinks({ current, counts, countMax, addressOf }: Props) {
  const row = (queues: readonly Queue[]) => (
    <ul className="chips">
      {queues.map((queue) => (
        <li key={queue}>
          <a href={addressOf(queue)} aria-current={queue === current ? 'true' : undefined}>
            {queueWords()[queue].label} {counts[queue] !== null && <span>{countInWords(counts[queue], countMax)}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
  return (
    <nav className="queues" aria-label={say('Các hàng bình luận')}>
      {row(open)}
      {row(decided)}
    </nav>
  )
}
