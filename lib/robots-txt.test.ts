import { expect, test } from 'vitest'
import { cpuMillisecondsOf } from '@/lib/testing-cpu-time'
import { mayCrawl } from './robots-txt'

const TEXT = `# ghi chú
User-agent: *
Disallow: /toa-soan
Allow: /toa-soan/gioi-thieu

User-agent: GPTBot
User-agent: CCBot # hai tên một nhóm
Disallow: /

user-agent: khac
Disallow: /*?
Disallow: /*.pdf$
Allow: /a*b*c$
Disallow: /a
`

test.each([
  ['*', '/', true],
  ['*', '/toa-soan', false],
  ['*', '/toa-soan/bai/1', false],
  ['*', '/toa-soan/gioi-thieu', true],
  ['Googlebot', '/toa-soan', false],
  ['gptbot', '/', false],
  ['CCBot', '/thoi-su', false],
  ['khac', '/toa-soan', true],
  ['khac', '/x?y=1', false],
  ['khac', '/tep/a.pdf', false],
  ['khac', '/tep/a.pdf.html', true],
  ['khac', '/axbyc', true],
  ['khac', '/axbycd', false],
  ['khac', '/abc', true],
  ['khac', '/ac', false],
])('%s at %s: %s', (agent, path, may) => {
  expect(mayCrawl(TEXT, agent, path)).toBe(may)
})

test('groups of one name are one, of two rules as long the friendlier counts, and an empty rule says nothing', () => {
  const text = 'User-agent: a\nDisallow: /x\n\nUser-agent: a\nDisallow: /y\nAllow: /y\nDisallow:\n'
  expect(['/x', '/y', '/z'].map((path) => mayCrawl(text, 'a', path))).toEqual([false, true, true])
  expect(mayCrawl('', 'a', '/')).toBe(true)
})

test('no pattern makes it search long', () => {
  const text = `User-agent: *\nDisallow: /${'*a'.repeat(2_000)}$\n`
  const took = cpuMillisecondsOf(() => expect(mayCrawl(text, '*', `/${'a'.repeat(1_900)}b`)).toBe(true))
  expect(took).toBeLessThan(1_000)
})
