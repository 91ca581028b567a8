import { pbkdf2Sync } from 'node:crypto'
import { beforeAll, expect, test, vi } from 'vitest'

let issueCaptcha: typeof import('./captcha').issueCaptcha
let judgeWork: typeof import('./captcha-work').judgeWork
let iterations: number

beforeAll(async () => {
  vi.stubEnv('AUTH_SECRET', 'bí mật chỉ dùng trong phép thử 0123456789')
  ;({ issueCaptcha } = await import('./captcha'))
  ;({ judgeWork, WORK_ITERATIONS: iterations } = await import('./captcha-work'))
})

const issuedAt = new Date('2026-11-26T08:00:00Z')
const later = new Date('2026-11-26T08:00:10Z')

/** What the reader's machine does, see public/xac-nhan-may.js. */
function work(token: string): string {
  for (let counter = 0; ; counter++) {
    if (pbkdf2Sync(token, String(counter), iterations, 1, 'sha256')[0] === 0) return `${token}.${counter}`
  }
}

test('work that was done pays for one comment on its article', async () => {
  const token = issueCaptcha('comment:7', issuedAt)
  const solution = work(token)
  expect(await judgeWork('comment:7', solution, later)).toMatchObject({ kind: 'solved', pass: { way: 'work' } })
  expect(await judgeWork('comment:8', solution, later)).toEqual({ kind: 'expired' })
})

test('work that was not done, done too fast or long ago pays for nothing', async () => {
  const token = issueCaptcha('comment:7', issuedAt)
  const solution = work(token)
  const counter = Number(solution.split('.')[1])
  const undone = counter === 0 ? 1 : counter - 1
  const isChance = pbkdf2Sync(token, String(undone), iterations, 1, 'sha256')[0] === 0
  if (!isChance) expect(await judgeWork('comment:7', `${token}.${undone}`, later)).toMatchObject({ kind: 'wrong' })
  expect(await judgeWork('comment:7', solution, issuedAt)).toEqual({ kind: 'too-early', retryAfterSeconds: 3 })
  expect(await judgeWork('comment:7', solution, new Date('2026-11-26T08:31:00Z'))).toEqual({ kind: 'expired' })
})

test('a form without a solution is judged by its code', async () => {
  for (const solution of ['', 'x.y', `${'a'.repeat(43)}`, `${'a'.repeat(43)}.99999999`]) {
    expect(await judgeWork('comment:7', solution)).toBeNull()
  }
})
