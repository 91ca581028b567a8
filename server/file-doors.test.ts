import { expect, test } from 'vitest'
import { limitsAt, withinPlaces } from './file-doors'

test('only the doors for files take more than a form, and have longer to answer', () => {
  for (const path of ['/toa-soan', '/toa-soan/bai/1', '/toa-soan/teptin/x', '/tep/x', '/'])
    expect(limitsAt(path)).toEqual({ bytesMax: 1024 * 1024 })
  expect(limitsAt('/toa-soan/tep/word').bytesMax).toBeGreaterThan(20_000_000)
  expect(limitsAt('/toa-soan/tep/word').deadlineMilliseconds).toBeGreaterThan(30_000)
})

test('four files are under way at once; the fifth is sent away, and a place that is left is free', async () => {
  const ends: (() => void)[] = []
  const answers: string[] = []
  const send = (path: string) =>
    withinPlaces(
      path,
      () => new Promise<void>((done) => ends.push(done)),
      async () => void answers.push('full'),
    )
  const sent = Array.from({ length: 4 }, () => send('/toa-soan/tep/word'))
  await send('/toa-soan/tep/word')
  expect(answers).toEqual(['full'])
  const page = send('/toa-soan/bai')
  for (const end of ends) end()
  await Promise.all([...sent, page])
  const failing = withinPlaces(
    '/toa-soan/tep/word',
    () => Promise.reject(new Error('x')),
    async () => {},
  )
  await expect(failing).rejects.toThrow('x')
  const again = send('/toa-soan/tep/word')
  ends.at(-1)?.()
  await again
  expect(answers).toEqual(['full'])
})
