import { expect, test } from 'vitest'
import { hasLegacyText } from './legacy-text'
import { bulletList, paragraph } from './plain-blocks'

test('a body with words of a legacy font is noticed, also where stripping took letters out of them', () => {
  expect(hasLegacyText([paragraph('Theo Quận uỷ Hà Đông:'), bulletList('QuËn uû Hµ §«ng', 'c¸c phêng ®a tin')])).toBe(
    true,
  )
  expect(hasLegacyText([paragraph('Quaän uûy Haø Ñoâng')])).toBe(true)
})

test('foreign names and signs are no legacy text', () => {
  expect(hasLegacyText([paragraph('Ông Müller và bà José gặp nhau ở São Paulo, trả 5 £ ± 2 × 3.')])).toBe(false)
  expect(hasLegacyText([paragraph('Quận uỷ Hà Đông'), bulletList('§ 5', '· đoạn ®')])).toBe(false)
})
