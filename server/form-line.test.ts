import { expect, test } from 'vitest'
import { FormLine } from './form-line'

const limits = { placesMax: 1, waitingMax: 3, patienceMilliseconds: 10_000, refusedMax: 3 }
const NOW = 1_800_000_000_000

/** What each of several has been told so far, in the order they were told. */
function listen() {
  const told: string[] = []
  const enter = (line: FormLine, address: string) => {
    void line.enter(address, NOW).then((turn) => told.push(`${address} ${turn}`))
  }
  return { told, enter, settled: () => new Promise(setImmediate) }
}

test('who was refused lately waits behind who was not', async () => {
  const line = new FormLine(limits)
  const { told, enter, settled } = listen()
  await line.enter('10.1.1.1', NOW)
  line.leave('10.1.1.1', true, NOW)
  await line.enter('10.9.9.9', NOW)
  enter(line, '10.1.1.2')
  enter(line, '10.2.2.2')
  line.leave('10.9.9.9', false, NOW)
  await settled()
  expect(told).toEqual(['10.2.2.2 go'])
  line.leave('10.2.2.2', false, NOW)
  await settled()
  expect(told).toEqual(['10.2.2.2 go', '10.1.1.2 go'])
})

test('a neighbourhood that is refused again and again is sent away until the minute is over', async () => {
  const line = new FormLine(limits)
  for (let time = 0; time < 3; time++) {
    expect(await line.enter(`10.1.1.${time}`, NOW)).toBe('go')
    line.leave(`10.1.1.${time}`, true, NOW)
  }
  expect(await line.enter('10.1.1.200', NOW)).toBe('too-many')
  expect(await line.enter('10.1.2.1', NOW)).toBe('go')
  line.leave('10.1.2.1', false, NOW)
  expect(await line.enter('10.1.1.200', NOW + 60_000)).toBe('go')
  // The first refusal of the next minute closes it again; a minute without any forgives.
  line.leave('10.1.1.200', true, NOW + 60_000)
  expect(await line.enter('10.1.1.200', NOW + 60_000)).toBe('too-many')
  expect(await line.enter('10.1.1.200', NOW + 240_000)).toBe('go')
})

test('a line that is too long loses its worst end, not its best', async () => {
  const line = new FormLine(limits)
  const { told, enter, settled } = listen()
  await line.enter('10.1.1.1', NOW)
  line.leave('10.1.1.1', true, NOW)
  await line.enter('10.9.9.9', NOW)
  enter(line, '10.1.1.2')
  for (const address of ['10.2.2.2', '10.3.3.3', '10.4.4.4']) enter(line, address)
  await settled()
  expect(told).toEqual(['10.1.1.2 later'])
  for (const address of ['10.9.9.9', '10.2.2.2', '10.3.3.3']) line.leave(address, false, NOW)
  await settled()
  expect(told.slice(1)).toEqual(['10.2.2.2 go', '10.3.3.3 go', '10.4.4.4 go'])
})

test('many of one neighbourhood wait behind the first of another, and are let in all the same', async () => {
  const line = new FormLine({ ...limits, waitingMax: 10 })
  const { told, enter, settled } = listen()
  await line.enter('10.9.9.9', NOW)
  for (const address of ['10.1.1.1', '10.1.1.2', '10.1.1.3', '10.1.1.4', '10.1.1.5', '10.2.2.2']) enter(line, address)
  for (const address of ['10.9.9.9', '10.1.1.1', '10.2.2.2', '10.1.1.2', '10.1.1.3', '10.1.1.4'])
    line.leave(address, false, NOW)
  await settled()
  expect(told.map((one) => one.split(' ')[0])).toEqual([
    ...['10.1.1.1', '10.2.2.2', '10.1.1.2', '10.1.1.3', '10.1.1.4', '10.1.1.5'],
  ])
})

test('nobody waits for ever, and a place that is given back is given on', async () => {
  const line = new FormLine({ ...limits, patienceMilliseconds: 1 })
  await line.enter('10.9.9.9', NOW)
  expect(await line.enter('10.2.2.2', NOW)).toBe('later')
  line.leave('10.9.9.9', false, NOW)
  expect(await line.enter('10.2.2.2', NOW)).toBe('go')
})
