import { expect, test } from 'vitest'
import type { Paste } from '@/modules/paste/paste'
import { answerOf, isWordFile } from './send-word-file'

test('the text is the last line of the answer', () => {
  const paste = { blocks: [] } as unknown as Paste
  const lines = [{ progress: { done: 1, total: 2 } }, { paste }].map((line) => `${JSON.stringify(line)}\n`)
  expect(answerOf(200, lines.join(''))).toEqual({ ok: true, paste })
  // Cut off on the way.
  expect(answerOf(200, lines[0] ?? '')).toMatchObject({ ok: false })
  expect(answerOf(200, lines.join('').slice(0, -1))).toMatchObject({ ok: false })
})

test('a refusal is told in the words of the door, or in ours when another server answered', () => {
  expect(answerOf(415, JSON.stringify({ refusal: 'old-word', sentence: 'Tệp cũ.' }))).toEqual({
    ...{ ok: false, sentence: 'Tệp cũ.', isSignedOut: false },
  })
  expect(answerOf(403, JSON.stringify({ refusal: 'signed-out', sentence: 'Hết phiên.' }))).toMatchObject({
    isSignedOut: true,
  })
  expect(answerOf(413, '<html>')).toMatchObject({ sentence: expect.stringContaining('20 MB') })
  expect(answerOf(502, '<html>')).toMatchObject({ sentence: expect.stringContaining('thử lại') })
})

test('documents are known by their names', () => {
  for (const name of ['a.docx', 'A.DOC', 'x.y.odt']) expect(isWordFile({ name })).toBe(true)
  for (const name of ['a.pdf', 'docx', 'a.docx.jpg']) expect(isWordFile({ name })).toBe(false)
})
