import { expect, test } from 'vitest'
import { afterStep, type Upload, type UploadStep, uploadsInWords } from './upload-list'

const file = (name: string) => new File(['x'], name)
const run = (...steps: UploadStep<string>[]) => steps.reduce<Upload<string>[]>(afterStep, [])
const added: UploadStep<string> = { kind: 'added', files: [file('a'), file('b')], firstKey: 1 }
const done: UploadStep<string> = { kind: 'answered', key: 1, answer: { ok: true, chosen: 'A', isNew: true } }
const refused: UploadStep<string> = {
  kind: 'answered',
  key: 2,
  answer: { ok: false, sentence: 'Hỏng.', mayRetry: true },
}

test('files wait, go, are worked on, and are done or not', () => {
  expect(run(added).map(({ state }) => state)).toEqual(['waiting', 'waiting'])
  const going = run(added, { kind: 'went', key: 1, fraction: 0.4 }, { kind: 'went', key: 2, fraction: 1 })
  expect(going.map(({ state, fraction }) => [state, fraction])).toEqual([
    ['sending', 0.4],
    ['working', 1],
  ])
  expect(run(added, done, refused).map(({ state }) => state)).toEqual(['done', 'failed'])
})

test('a failed file goes again from the start; one that was called off or is done hears of nothing more', () => {
  expect(run(added, refused, { kind: 'again', key: 2 })[1]).toMatchObject({
    state: 'waiting',
    fraction: 0,
    answer: null,
  })
  const late: UploadStep<string> = { kind: 'went', key: 1, fraction: 0.9 }
  expect(run(added, { kind: 'cancelled', key: 1 }, late, done)[0]).toMatchObject({ state: 'cancelled' })
  expect(run(added, done, { kind: 'cancelled', key: 1 }, late)[0]).toMatchObject({ state: 'done' })
  expect(run(added, { kind: 'put-away', key: 1 }, done).map(({ key }) => key)).toEqual([2])
})

test('how far all are is said in one sentence', () => {
  expect(uploadsInWords([])).toBe('')
  expect(uploadsInWords(run(added, { kind: 'cancelled', key: 1 }, { kind: 'cancelled', key: 2 }))).toBe('')
  expect(uploadsInWords(run(added, done))).toBe('Đang tải lên, đã xong 1 trên 2 tệp.')
  expect(uploadsInWords(run(added, done, refused))).toBe('Đã tải lên 1 trên 2 tệp, 1 tệp chưa được.')
  expect(uploadsInWords(run(added, done, { kind: 'cancelled', key: 2 }))).toBe('Đã tải lên 1 trên 1 tệp.')
})
