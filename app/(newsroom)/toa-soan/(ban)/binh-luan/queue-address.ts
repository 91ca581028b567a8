import { queueWords } from '@/components/newsroom/moderation/queued-comment'
import { QUEUES, type Queue, type QueueOrder, type QueuePlace } from '@/modules/comments/queues'
import { type Asked, only, placeFrom, writtenPlace } from '../../place'
import { rowId } from '../../row-id'

/** Which list is looked at: a queue, in which order, under which article. */
export type QueueView = { queue: Queue; order: QueueOrder; articleId: number | null }

export const LIST_PATH = '/toa-soan/binh-luan'

const OLDEST_FIRST = 'cu-nhat'
const SCORED = /^(0(?:\.\d{1,12})?|1)_([1-9]\d{0,14})$/

const queues = new Map(QUEUES.map((queue) => [queueWords()[queue].code, queue]))

/** In which order a queue is read unless somebody asks for another. */
const defaultOrder = (queue: Queue): QueueOrder => (queue === 'held' ? 'suspicion' : 'age')

export function queueView(asked: Asked): QueueView {
  const queue = queues.get(only(asked['hang']) ?? '') ?? 'waiting'
  const order = only(asked['xep']) === OLDEST_FIRST ? 'age' : defaultOrder(queue)
  return { queue, order, articleId: rowId(only(asked['bai']) ?? '') }
}

/** The last comment of the page before; null for the first page, and for a place in another order. */
export function queuePlace(asked: Asked, { order }: QueueView): QueuePlace | null {
  const written = only(asked['sau'])
  if (order === 'age') {
    const place = placeFrom(written)
    return place && { createdAt: place.at, id: place.id }
  }
  const parts = SCORED.exec(written ?? '')
  return parts ? { score: Number(parts[1]), id: Number(parts[2]) } : null
}

const placeInWords = (place: QueuePlace) =>
  'score' in place ? `${place.score}_${place.id}` : writtenPlace({ at: place.createdAt, id: place.id })

export function queueAddress({ queue, order, articleId }: QueueView, place: QueuePlace | null = null): string {
  const query = new URLSearchParams({ hang: queueWords()[queue].code })
  if (order !== defaultOrder(queue)) query.set('xep', OLDEST_FIRST)
  if (articleId !== null) query.set('bai', String(articleId))
  if (place !== null) query.set('sau', placeInWords(place))
  return `${LIST_PATH}?${query}`
}

/** Orders this queue can be read in besides the present one. */
export const otherOrder = ({ queue, order }: QueueView): QueueOrder | null =>
  queue === 'held' ? (order === 'age' ? 'suspicion' : 'age') : null
