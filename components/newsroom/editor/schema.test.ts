import { getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MARK_TYPES } from '@/modules/articles/block-types'
import { BlockList } from '@/modules/articles/blocks'
import { someBody } from '@/modules/articles/testing-bodies'
import { documentOf } from './document'
import { bodyExtensions } from './extensions'

const schema = getSchema(bodyExtensions())

test('the order of styles in a text is the order of the schema', () => {
  expect(Object.keys(schema.marks)).toEqual([...MARK_TYPES])
})

test('what the gate accepts, the editor takes and gives back unchanged', () => {
  let accepted = 0
  fc.assert(
    fc.property(someBody, (sent) => {
      const body = BlockList.safeParse(sent)
      if (!body.success) return
      accepted += 1
      const node = schema.nodeFromJSON(documentOf(body.data))
      expect(() => node.check()).not.toThrow()
      expect(BlockList.parse(node.toJSON().content)).toEqual(body.data)
    }),
    { numRuns: 400 },
  )
  expect(accepted).toBeGreaterThan(200)
})

test('the schema knows no node or style that the gate does not', () => {
  const structure = ['doc', 'text', 'hardBreak', 'listItem', 'tableRow', 'tableCell', 'tableHeader']
  const blocks = Object.keys(schema.nodes).filter((name) => !structure.includes(name))
  for (const name of blocks) {
    const { error } = BlockList.safeParse([{ type: name }])
    expect(error?.issues.some(({ code }) => code === 'invalid_union') ?? false, name).toBe(false)
  }
})
