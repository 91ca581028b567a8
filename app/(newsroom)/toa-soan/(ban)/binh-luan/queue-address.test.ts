import { expect, test } from 'vitest'
import { QUEUES } from '@/modules/comments/queues'
import { queueAddress, queuePlace, queueView } from './queue-address'

const read = (address: string) => Object.fromEntries(new URL(address, 'http://x').searchParams)

test('every list has an address that leads back to it', () => {
  for (const queue of QUEUES)
    for (const order of ['age', 'suspicion'] as const)
      for (const articleId of [null, 12]) {
        if (order === 'suspicion' && queue !== 'held') continue
        const view = { queue, order, articleId }
        expect(queueView(read(queueAddress(view)))).toEqual(view)
      }
})

test('a place is read back as it was written, and only in its own order', () => {
  const held = queueView({ hang: 'can-xem-ky' })
  const scored = { score: 0.8712345, id: 41 }
  expect(queuePlace(read(queueAddress(held, scored)), held)).toEqual(scored)
  const dated = { createdAt: new Date('2026-11-22T03:00:00.123Z'), id: 12 }
  const waiting = queueView({})
  expect(queuePlace(read(queueAddress(waiting, dated)), waiting)).toEqual(dated)
  expect(queuePlace(read(queueAddress(waiting, dated)), held)).toBeNull()
})

test('anything else is the first page of what waits', () => {
  expect(queueView({ hang: 'khong-co', bai: '-1', xep: 'x' })).toEqual({
    queue: 'waiting',
    order: 'age',
    articleId: null,
  })
  const held = queueView({ hang: ['can-xem-ky', 'tin-rac'] })
  for (const sau of ['2_1', '0.5_0', '1e9_1', 'NaN_1', undefined]) expect(queuePlace({ sau }, held)).toBeNull()
})
