import { expect, test } from 'vitest'
import { isReservedName } from './reserved-names'

test('addresses that mean something else never name a section', () => {
  const taken =
    'tim-kiem tac-gia chu-de luu-tru trang toa-soan phan-hoi ma-xac-nhan media api feed doc-nhieu moi-nhat en loi'
  for (const name of taken.split(' ')) expect(isReservedName(name), name).toBe(true)
  for (const name of ['thoi-su', 'giao-duc', 'doi-song']) expect(isReservedName(name), name).toBe(false)
})
