import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choiceCount, choiceKey, DIGEST_CHOICES_MAX, joined } from './choice'

const ids = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 20 })
const choice = fc.record({ sectionIds: ids, tagIds: ids, storylineIds: ids })

test('whoever chose the same, in whatever order, has the same key; whoever chose otherwise has another', () => {
  fc.assert(
    fc.property(choice, (one) => {
      const turned = { ...one, sectionIds: [...one.sectionIds].reverse(), tagIds: [...one.tagIds, ...one.tagIds] }
      expect(choiceKey(turned)).toBe(choiceKey(one))
      expect(choiceKey({ ...one, tagIds: [...one.tagIds, 99] })).not.toBe(choiceKey(one))
    }),
  )
  expect(choiceKey({ sectionIds: [1], tagIds: [], storylineIds: [] })).not.toBe(
    choiceKey({ sectionIds: [], tagIds: [1], storylineIds: [] }),
  )
})

test('two choices together lose nothing while there is room', () => {
  fc.assert(
    fc.property(choice, choice, (one, other) => {
      const both = joined(one, other)
      if (both === one) return
      expect(choiceCount(both)).toBeLessThanOrEqual(DIGEST_CHOICES_MAX)
      for (const id of [...one.tagIds, ...other.tagIds]) expect(both.tagIds).toContain(id)
    }),
  )
})
