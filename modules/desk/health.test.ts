import { expect, test } from 'vitest'
import { judgeBackup, judgeDatabase, judgeDisk, judgeLate, judgeMail, judgePings, judgeStore } from './health'

const GB = 1024 ** 3

test('a disk is judged by what is left, in bytes on small ones and in share on large ones', () => {
  expect(judgeDisk(null)).toBe('unknown')
  expect(judgeDisk({ freeBytes: 60 * GB, totalBytes: 100 * GB })).toBe('fine')
  expect(judgeDisk({ freeBytes: 9 * GB, totalBytes: 100 * GB })).toBe('watch')
  expect(judgeDisk({ freeBytes: 4 * GB, totalBytes: 20 * GB })).toBe('watch')
  expect(judgeDisk({ freeBytes: 0.5 * GB, totalBytes: 20 * GB })).toBe('act')
  expect(judgeDisk({ freeBytes: 15 * GB, totalBytes: 1_000 * GB })).toBe('act')
})

test('a slow database, failing pages, old mail, an old copy and a late article are told', () => {
  expect([3, 150, 2_000].map(judgeDatabase)).toEqual(['fine', 'watch', 'act'])
  expect(judgeStore(null)).toBe('unknown')
  expect(judgeStore({ waitingCount: 3, failingCount: 0 })).toBe('fine')
  expect(judgeStore({ waitingCount: 0, failingCount: 1 })).toBe('watch')
  expect(judgeStore({ waitingCount: 9_000, failingCount: 0 })).toBe('act')
  expect([0, 4_000, 90_000].map(judgeMail)).toEqual(['fine', 'watch', 'act'])
  expect([judgePings(60, 0), judgePings(4_000, 0), judgePings(0, 2)]).toEqual(['fine', 'watch', 'watch'])
  expect([0, 1].map(judgeLate)).toEqual(['fine', 'act'])
  const now = new Date('2026-11-26T08:00:00Z')
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
  expect([null, ago(20), ago(40), ago(200)].map((at) => judgeBackup(at, now))).toEqual([
    'watch',
    'fine',
    'watch',
    'act',
  ])
})
