import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { WHOLE } from './picture-shape'
import { PictureWorkshop, WorkshopAccident, WorkshopBusy } from './picture-workshop'

/** Does what the "picture" says, as a decoder under a hostile file might. */
const PROGRAM = `
process.on('message', ({ source }) => {
  const words = Buffer.from(source).toString()
  if (words === 'die') process.kill(process.pid, 'SIGSEGV')
  else if (words === 'hang') for (;;);
  else if (words === 'wait') setTimeout(() => process.send({ pid: process.pid, words }), 150)
  else process.send({ pid: process.pid, words, names: Object.keys(process.env).sort() })
})
process.on('disconnect', () => process.exit())
`
const program = resolve(`.build/testing-workshop-${process.pid}.mjs`)
let workshop: PictureWorkshop

beforeAll(() => {
  mkdirSync('.build', { recursive: true })
  writeFileSync(program, PROGRAM)
})
/** A machine that does other work as well takes its time to start a process. */
const PATIENCE = { timeout: 20_000 }

beforeEach(() => {
  workshop?.close()
  workshop = new PictureWorkshop(program)
})
afterAll(() => {
  workshop.close()
  rmSync(program)
})

type Said = { pid: number; words: string; names: string[] }
const ask = (words: string) => workshop.render(Buffer.from(words), WHOLE) as unknown as Promise<Said>

test('the process that decodes knows none of the secrets', async () => {
  process.env.AUTH_SECRET ??= 'bí mật của bài thử, không ai được biết'
  expect((await ask('?')).names).toEqual(['NODE_ENV'])
})

test('one process serves many pictures, and two at a time are made', async () => {
  const first = await ask('?')
  expect((await ask('?')).pid).toBe(first.pid)
  const started = performance.now()
  const pids = new Set((await Promise.all(Array.from({ length: 6 }, () => ask('wait')))).map(({ pid }) => pid))
  expect(pids.size).toBe(2)
  expect(performance.now() - started).toBeGreaterThan(440)
})

test.each([
  ['die', undefined],
  ['hang', 5_000],
])('a picture that makes its process %s harms no other', async (deed, deadlineMilliseconds) => {
  workshop = new PictureWorkshop(program, deadlineMilliseconds)
  const [harmful, ...honest] = await Promise.allSettled([ask(deed), ask('wait'), ask('wait'), ask('?')])
  expect(harmful).toMatchObject({ status: 'rejected', reason: expect.any(WorkshopAccident) })
  expect(honest.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled'])
  expect((await ask('?')).words).toBe('?')
})

test('a process that dies while it rests is replaced', async () => {
  const { pid } = await ask('?')
  process.kill(pid, 'SIGKILL')
  expect((await ask('?')).pid).not.toBe(pid)
})

test('one that rests too long ends, and is given nothing on its way out', async () => {
  workshop = new PictureWorkshop(program, undefined, 1)
  const pids = new Set<number>()
  for (let nth = 0; nth < 5; nth += 1) pids.add((await ask('wait')).pid)
  await expect.poll(async () => pids.add((await ask('wait')).pid).size, PATIENCE).toBeGreaterThan(1)
})

test('a picture that kills whoever touches it is tried once more, and no oftener', async () => {
  await ask('?')
  await expect(ask('die')).rejects.toBeInstanceOf(WorkshopAccident)
  expect((await ask('?')).words).toBe('?')
})

test('a queue that would only time out is refused at once', async () => {
  const answers = await Promise.allSettled(Array.from({ length: 40 }, () => ask('?')))
  const refused = answers.filter((answer) => answer.status === 'rejected')
  expect(refused).toHaveLength(40 - 2 - 32)
  for (const answer of refused) expect(answer.reason).toBeInstanceOf(WorkshopBusy)
})
