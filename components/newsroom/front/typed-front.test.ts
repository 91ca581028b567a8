import { expect, test } from 'vitest'
import type { Arrangement } from '@/modules/front/arrangement'
import { readTypedArrangement } from '@/modules/front/arrangement-input'
import { frontInForm, typedFront } from './typed-front'

const until = new Date('2026-12-01T11:30:00Z')
const arrangement: Arrangement = {
  top: [{ articleId: 3, until }, null, { articleId: 7, until: null }, null],
  focus: [null, { articleId: 9, until: null }],
  blocks: [{ sectionId: 2, layout: 'photo-strip', count: 4 }],
  notices: [{ text: 'Lịch tiếp dân', link: '/luu-tru', until }],
  banner: { severity: 'urgent', text: 'Bão số 5', link: '', until: null },
}

test('an arrangement goes through its form and comes back the same', () => {
  expect(readTypedArrangement(frontInForm(arrangement))).toEqual({ arrangement, problems: {} })
  expect(frontInForm(arrangement).top[0]?.until).toBe('2026-12-01T18:30')
})

test('a form is read in the order its rows stand in', () => {
  const form = new FormData()
  for (const [articleId, until] of [
    ['7', ''],
    ['', ''],
    ['3', '2026-12-01T18:30'],
  ] as const) {
    form.append('top-articleId', articleId)
    form.append('top-until', until)
  }
  form.append('notice-text', 'Hai')
  form.append('notice-text', 'Một')
  expect(typedFront(form)).toMatchObject({
    top: [{ articleId: '7' }, { articleId: '' }, { articleId: '3', until: '2026-12-01T18:30' }],
    followsSections: false,
    notices: [{ text: 'Hai', link: '' }, { text: 'Một' }],
    banner: { severity: '' },
  })
})
