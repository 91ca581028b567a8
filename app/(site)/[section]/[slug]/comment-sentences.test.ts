import { expect, test } from 'vitest'
import { foreignWordsIn } from '@/lib/words/language'
import { COMMENT_FIELDS } from '@/modules/comments/form-fields'
import { type Refusal, sayRefusal } from './comment-sentences'

const REFUSALS: Refusal[] = [
  'captcha-wrong',
  'captcha-expired',
  'captcha-used',
  'another-code',
  'closed',
  'not-found',
  'answered-is-gone',
  'foreign-form',
  'database-down',
  { kind: 'too-many', retryAfterSeconds: 40 },
  { kind: 'duplicate', sentAt: new Date('2017-03-14T03:43:00Z') },
  { kind: 'unwelcome-words', words: { noiDung: ['xxx'] } },
]

test('every refusal is told in a Vietnamese sentence without blame', () => {
  for (const refusal of REFUSALS) {
    const { summary, status } = sayRefusal('vi', refusal, {})
    expect(summary).toMatch(/^\p{Lu}.*\.$/u)
    expect(summary).not.toMatch(/lỗi|sai/i)
    expect(status).toBeGreaterThanOrEqual(400)
  }
})

test('under an English article every refusal is told in English, and a wait too', () => {
  for (const refusal of REFUSALS) {
    const { summary, problems } = sayRefusal('en', refusal, {})
    const said = [summary, ...Object.values(problems)]
    for (const sentence of said) expect(sentence).toMatch(/^[A-Z].*\.$/)
    expect(said.filter((sentence) => foreignWordsIn('en', sentence))).toEqual([])
  }
  expect(sayRefusal('en', { kind: 'too-many', retryAfterSeconds: 300 }, {}).summary).toContain('in 5 minutes')
  expect(sayRefusal('en', { kind: 'invalid', problems: { hoTen: 'has-digits' } }, {}).problems.hoTen).toBe(
    'A name should have no digits.',
  )
})

test('too many and no database say how long to wait; a duplicate says when it came', () => {
  expect(sayRefusal('vi', { kind: 'too-many', retryAfterSeconds: 40 }, {})).toMatchObject({
    status: 429,
    retryAfterSeconds: 40,
    summary: 'Bạn gửi hơi nhanh. Vui lòng thử lại sau 40 giây.',
  })
  expect(sayRefusal('vi', 'database-down', {})).toMatchObject({ status: 503, retryAfterSeconds: 30 })
  expect(sayRefusal('vi', { kind: 'duplicate', sentAt: new Date('2017-03-14T03:43:00Z') }, {}).summary).toBe(
    'Bình luận này đã được gửi lúc 10:43. Bạn không cần gửi lại.',
  )
})

test('a text that is too long is told by how much', () => {
  const said = sayRefusal('vi', { kind: 'invalid', problems: { noiDung: 'too-long' } }, { noiDung: 'ế'.repeat(3_140) })
  expect(said.problems.noiDung).toBe('Nội dung dài 3.140 ký tự, tối đa 3.000. Vui lòng rút bớt 140 ký tự.')
  expect(said.status).toBe(422)
})

test('each field has its own sentence for each problem', () => {
  for (const field of COMMENT_FIELDS)
    for (const problem of ['empty', 'too-short', 'too-long', 'unreadable-characters'] as const) {
      const said = sayRefusal('vi', { kind: 'invalid', problems: { [field]: problem } }, {})
      expect(said.problems[field]).toMatch(/\.$/)
    }
})

test('words that are not taken are told as they were written, next to their field', () => {
  const { problems } = sayRefusal(
    'vi',
    { kind: 'unwelcome-words', words: { tieuDe: ['x.x'], noiDung: ['y', 'z'] } },
    {},
  )
  expect(problems.tieuDe).toContain('Tiêu đề có từ ngữ trang này không đăng: “x.x”.')
  expect(problems.noiDung).toContain('“y”, “z”')
})
