import { expect, test } from 'vitest'
import { progressBar } from './progress-bar'

function record(isTTY: boolean) {
  const written: string[] = []
  const out = { isTTY, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream
  return { written, bar: progressBar(200, out) }
}

test('a log gets a line for every tenth', () => {
  const { written, bar } = record(false)
  for (let done = 1; done <= 200; done += 1) bar.show(done, `${done} bài`)
  bar.end()
  expect(written).toHaveLength(10)
  expect(written[0]).toBe(' 10 %  20 bài\n')
  expect(written.at(-1)).toBe('100 %  200 bài\n')
})

test('a terminal gets one line that ends full', () => {
  const { written, bar } = record(true)
  for (let done = 1; done <= 200; done += 1) bar.show(done, `${done} bài`)
  bar.end()
  expect(written.join('').split('\n')).toHaveLength(2)
  expect(written.at(-2)).toContain('[████████████████████████] 100 %  200 bài')
})
