import { expect, test } from 'vitest'
import { Regeneration } from './regeneration'

function latch() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

test('the article comes first, then the front page, then sections, then the rest, each once', async () => {
  const done: string[] = []
  const gate = latch()
  const queue = new Regeneration(async (path) => {
    await gate.opened
    done.push(path)
    return 'kept'
  }, 1)
  queue.add('/dang-dung', 3)
  queue.add('/luu-tru', 3)
  queue.add('/thoi-su', 2)
  queue.add('/', 1)
  queue.add('/luu-tru', 3)
  queue.add('/thoi-su/bai-1', 0)
  gate.open()
  await queue.idle()
  expect(done).toEqual(['/dang-dung', '/thoi-su/bai-1', '/', '/thoi-su', '/luu-tru'])
})

test('a page that changes while it is being rendered is rendered once more', async () => {
  let renders = 0
  const queue: Regeneration = new Regeneration(async (path) => {
    renders += 1
    if (renders === 1) queue.add(path, 0)
    return 'kept'
  })
  queue.add('/', 0)
  await queue.idle()
  expect(renders).toBe(2)
})

test('a render that fails is tried again by itself', async () => {
  let renders = 0
  const isDone = latch()
  const queue = new Regeneration(async () => {
    renders += 1
    if (renders < 2) throw new Error('cơ sở dữ liệu vắng mặt')
    isDone.open()
    return 'kept'
  })
  queue.add('/', 0)
  await isDone.opened
  await queue.idle()
  expect(queue.status.failingCount).toBe(0)
  queue.close()
})

test('never more renders at once than allowed', async () => {
  let running = 0
  let most = 0
  let renders = 0
  const queue = new Regeneration(async () => {
    running += 1
    renders += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setImmediate(resolve))
    running -= 1
    return 'kept'
  }, 2)
  for (let index = 0; index < 50; index++) queue.add(`/bai-${index}`, 3)
  await queue.idle()
  expect(most).toBe(2)
  expect(renders).toBe(50)
})

const A_RENDER_MILLISECONDS = 100

/** What is done, in order, by a queue whose renders take a tenth of a second each; `onRender` may bring more. */
async function doneInTime(begin: (queue: Regeneration) => void, onRender: (path: string, queue: Regeneration) => void) {
  const done: string[] = []
  let now = 0
  const queue: Regeneration = new Regeneration(
    async (path) => {
      now += A_RENDER_MILLISECONDS
      done.push(path)
      onRender(path, queue)
      return 'kept'
    },
    1,
    () => now,
  )
  begin(queue)
  await queue.idle()
  return done
}

test('steady publishing does not keep a lesser page waiting for ever', async () => {
  let isArchiveDone = false
  const done = await doneInTime(
    (queue) => {
      queue.add('/thoi-su/bai-0', 0)
      queue.add('/luu-tru', 4)
    },
    (path, queue) => {
      isArchiveDone ||= path === '/luu-tru'
      // Every article that is done brings the next one, always more urgent than the archive.
      if (!isArchiveDone) queue.add(`${path}-nua`, 0)
    },
  )
  expect(done).toContain('/luu-tru')
  expect(done.length).toBeLessThan(1_000)
})

test('what is published while every page is being made again does not wait for those', async () => {
  const done = await doneInTime(
    (queue) => {
      for (let index = 0; index < 400; index++) queue.add(`/cu-${index}`, index % 2 === 0 ? 3 : 4)
    },
    (path, queue) => {
      if (path !== '/cu-300') return
      queue.add('/thoi-su', 2)
      queue.add('/', 1)
      queue.add('/thoi-su/bai-moi', 0)
    },
  )
  const next = done.slice(done.indexOf('/cu-300') + 1)
  // One turn of four is for those that have waited long.
  expect(next.slice(0, 4).filter((path) => !path.startsWith('/cu-'))).toEqual(['/thoi-su/bai-moi', '/', '/thoi-su'])
  expect(next.filter((path) => path.startsWith('/cu-')).length).toBeGreaterThan(0)
})

test('a render that was overtaken by a change is made again at once', async () => {
  let renders = 0
  const queue = new Regeneration(async () => {
    renders += 1
    return renders < 2 ? 'outdated' : 'kept'
  })
  queue.add('/', 3)
  await queue.idle()
  expect(renders).toBe(2)
  expect(queue.status.failingCount).toBe(0)
})
