import { OPEN_QUEUES, QUEUES, type Queue } from '@/modules/comments/queues'
import { QUEUE_WORDS } from './queued-comment'

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
  count > max ? `hơn ${max.toLocaleString('vi-VN')}` : count.toLocaleString('vi-VN')

/** The queues: links, so that each has an address. What is to be done stands apart from what is done. */
export function QueueLinks({ current, counts, countMax, addressOf }: Props) {
  const row = (queues: readonly Queue[]) => (
    <ul className="chips">
      {queues.map((queue) => (
        <li key={queue}>
          <a href={addressOf(queue)} aria-current={queue === current ? 'true' : undefined}>
            {QUEUE_WORDS[queue].label} {counts[queue] !== null && <span>{countInWords(counts[queue], countMax)}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
  return (
    <nav className="queues" aria-label="Các hàng bình luận">
      {row(open)}
      {row(decided)}
    </nav>
  )
}
