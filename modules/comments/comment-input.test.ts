import { expect, test } from 'vitest'
import { CommentInput, problemsOf } from './comment-input'

const good = {
  bai: '1',
  hoTen: 'Nguyễn Thị Hạnh',
  soDienThoai: '',
  tieuDe: 'Đường làng',
  noiDung: 'Đường làng năm nay sạch hơn trước.',
  dongY: 'co',
  maXacNhan: '２３４ ５６７',
}
const problems = (change: Record<string, unknown>) => {
  const parsed = CommentInput.safeParse({ ...good, ...change })
  return parsed.success ? {} : problemsOf(parsed.error)
}

test('a well filled form is taken, digits of any width', () => {
  expect(CommentInput.parse(good)).toMatchObject({ bai: 1, soDienThoai: null, maXacNhan: '234567', website: '' })
  expect(CommentInput.parse({ ...good, soDienThoai: '0912.345.678' }).soDienThoai).toBe('+84912345678')
})

test('every field says what it lacks', () => {
  expect(problems({ hoTen: '' })).toEqual({ hoTen: 'empty' })
  expect(problems({ hoTen: 'A' })).toEqual({ hoTen: 'too-short' })
  expect(problems({ hoTen: 'Hạnh 1990' })).toEqual({ hoTen: 'has-digits' })
  expect(problems({ hoTen: 'H'.repeat(81) })).toEqual({ hoTen: 'too-long' })
  expect(problems({ soDienThoai: '113' })).toEqual({ soDienThoai: 'not-a-phone' })
  expect(problems({ tieuDe: ' ' })).toEqual({ tieuDe: 'empty' })
  expect(problems({ tieuDe: 'ế'.repeat(151) })).toEqual({ tieuDe: 'too-long' })
  expect(problems({ noiDung: 'ế'.normalize('NFD').repeat(3_000) })).toEqual({})
  expect(problems({ noiDung: 'ế'.repeat(3_001) })).toEqual({ noiDung: 'too-long' })
  expect(problems({ noiDung: 'a\u0000b' })).toEqual({ noiDung: 'unreadable-characters' })
  expect(problems({ dongY: undefined })).toEqual({ dongY: 'not-agreed' })
  expect(problems({ maXacNhan: '' })).toEqual({ maXacNhan: 'empty' })
})

test('an empty post names all that is required and the phone never', () => {
  expect(problemsOf(CommentInput.safeParse({}).error!)).toEqual({
    hoTen: 'empty',
    tieuDe: 'empty',
    noiDung: 'empty',
    dongY: 'not-agreed',
    maXacNhan: 'empty',
  })
})

test('files and lists where text belongs are problems, not crashes', () => {
  expect(problems({ hoTen: new Blob(['x']), noiDung: ['a'], soDienThoai: new Blob([]), maXacNhan: {} })).toMatchObject({
    hoTen: 'empty',
    noiDung: 'empty',
    maXacNhan: 'empty',
  })
  expect(problems(Object.create(null))).toEqual({})
})
