import { cacheLife, cacheTag } from 'next/cache'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { atSnapshot } from '@/modules/pages/snapshot'
import { FRONT_MOST_READ_COUNT, FRONT_PERIOD_HOURS } from '@/modules/views/most-read-periods'
import { listMostRead } from '@/modules/views/queries'

const MOST_READ_COUNT = 20

/** The articles most read within the last hours (24, 168 or 720), with how often. */
export async function mostReadPage(windowHours: number) {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => listMostRead(tx, windowHours, MOST_READ_COUNT), [])
  cacheLife('max')
  // A listed article that is corrected, moved or withdrawn changes the list between two hours.
  cacheTag(surfaceTag.mostRead, ...value.map(({ id }) => surfaceTag.article(id)), `seq:${seq}`)
  return value
}

/** The most read articles of the week for the front page, which shows their order and no counts. */
export async function mostReadOnFront() {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => listMostRead(tx, FRONT_PERIOD_HOURS, FRONT_MOST_READ_COUNT), [])
  cacheLife('max')
  cacheTag(surfaceTag.front, `seq:${seq}`)
  return value
}
