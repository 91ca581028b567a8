import { expect, test } from 'vitest'
import { wordsOf } from '@/modules/articles/blocks'
import { blocksFromPaste, type Paste } from '@/modules/paste/paste'
import { agreeable, bodyWithout, fieldsOf, withHeadings, wordsOfSuggestions } from './paste-choices'

const HTML = `<p align="center"><b>Phát huy thế mạnh</b></p>
<p><b>HNP - Chiều 14/3, quận tổ chức hội nghị đánh giá kết quả phát triển làng nghề giai đoạn 2016-2020.</b></p>
<p>${'Toàn quận hiện có mười làng nghề. '.repeat(6)}</p><p><b>Ba nhiệm vụ</b></p><p>Một là mở rộng vùng nguyên liệu.</p>
<p align="right"><b>Minh Anh</b></p>`

function pasted(): Paste {
  const paste = blocksFromPaste({ html: HTML })
  if (!paste.ok) throw new Error(paste.refusal)
  return paste.value
}

test('what goes into fields is no longer in the body, and everything else is', () => {
  const { blocks, report } = pasted()
  const guesses = agreeable(report.suggestions, () => true)
  expect(wordsOfSuggestions(guesses)).toBe('tiêu đề, sa-pô, nguồn, tác giả')
  expect(fieldsOf(guesses)).toEqual({
    headline: 'Phát huy thế mạnh',
    standfirst: 'Chiều 14/3, quận tổ chức hội nghị đánh giá kết quả phát triển làng nghề giai đoạn 2016-2020.',
    dateline: 'HNP',
    penName: 'Minh Anh',
  })
  expect(wordsOf(bodyWithout(blocks, guesses))).toMatch(/^Toàn quận.*\nBa nhiệm vụ\nMột là mở rộng vùng nguyên liệu\.$/)
})

test('a pen-name the newsroom does not know stays in the body', () => {
  const { blocks, report } = pasted()
  const guesses = agreeable(report.suggestions, () => false)
  expect(guesses.penName).toBeNull()
  expect(wordsOf(bodyWithout(blocks, guesses))).toContain('Minh Anh')
})

test('a dateline alone leaves its paragraph in the body', () => {
  const { blocks, report } = pasted()
  const guesses = { ...report.suggestions, title: null, standfirst: null, penName: null }
  expect(wordsOf(bodyWithout(blocks, guesses))).toMatch(/^Phát huy thế mạnh\nChiều 14\/3/)
})

test('short bold lines become headings when somebody says so', () => {
  const paste = pasted()
  expect(withHeadings(paste).filter(({ type }) => type === 'heading')).toEqual([
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Ba nhiệm vụ' }] },
  ])
  expect(wordsOf(withHeadings(paste))).toBe(wordsOf(paste.blocks))
})
