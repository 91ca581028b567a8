import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedInAddress, unsavedPreviewPath } from './preview-address'

const nothing = { top: [], focus: [], followsSections: true, blocks: [], notices: [] }
const banner = (text: string) => ({ severity: 'urgent', text, link: '', until: '' })

test('what is typed comes through an address whole, whatever letters it has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const typed = { ...nothing, banner: banner(`Bão số 5 – Ẵ ${text}`) }
      const path = unsavedPreviewPath(typed)
      expect(path).not.toBeNull()
      expect(typedInAddress(new URLSearchParams(path?.split('?')[1]).get('nhap') ?? '')).toEqual(typed)
    }),
  )
})

test('an address nobody wrote says nothing, and what is too long gets none', () => {
  expect(typedInAddress('khong phai')).toBeNull()
  expect(typedInAddress('')).toBeNull()
  expect(unsavedPreviewPath({ ...nothing, banner: banner('a'.repeat(8_000)) })).toBeNull()
})
