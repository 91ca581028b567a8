import { expect, test } from 'vitest'
import { DOORS } from './all-doors'
import { type ArticleRule, mayOnArticle, mayPass } from './door'

const rule: ArticleRule = { roles: { contributor: 'own', editor: 'section-of-others' }, statuses: ['draft'] }

test('a role or a state that a rule does not name is refused', () => {
  const own = { isOwn: true, isInTheirSections: true, status: 'draft' } as const
  expect(mayOnArticle(rule, { ...own, role: 'contributor' })).toBe(true)
  expect(mayOnArticle(rule, { ...own, role: 'contributor', status: 'published' })).toBe(false)
  expect(mayOnArticle(rule, { ...own, role: 'reporter' })).toBe(false)
  expect(mayOnArticle(rule, { ...own, role: 'editor' })).toBe(false)
  expect(mayOnArticle(rule, { ...own, role: 'editor', isOwn: false })).toBe(true)
  expect(mayOnArticle(rule, { role: 'editor', isOwn: false, isInTheirSections: false, status: 'draft' })).toBe(false)
})

test('nobody passes a door of the newsroom without an account, except those that lead in or out', () => {
  const open = DOORS.filter((door) => mayPass(door, null)).map((door) =>
    door.kind === 'action' ? door.name : door.path,
  )
  expect(open.filter((name) => name.startsWith('/toa-soan')).sort()).toEqual([
    '/toa-soan/dang-nhap',
    '/toa-soan/dang-nhap/buoc-hai',
    '/toa-soan/dang-nhap/thiet-lap',
    '/toa-soan/dat-mat-khau',
    '/toa-soan/dat-mat-khau/[code]',
    '/toa-soan/phien/con-lai',
    '/toa-soan/quen-mat-khau',
  ])
  expect(open.filter((name) => name.endsWith('Action')).sort()).toEqual([
    'appealCommentAction',
    'changeDigestAction',
    'chooseLanguageAction',
    'confirmDigestAction',
    'correctCommentAction',
    'enrolAction',
    'eraseCommentAction',
    'finishSignInAction',
    'openCodeAction',
    'pauseDigestAction',
    'postCommentAction',
    'postponeAction',
    'reportCommentAction',
    'requestDigestAction',
    'requestResetAction',
    'resumeDigestAction',
    'setPasswordAction',
    'signInAction',
    'signOutAction',
    'stopDigestAction',
    'withdrawCommentAction',
  ])
})

test('every door stands in the table once', () => {
  const names = DOORS.map((door) =>
    door.kind === 'action' ? `${door.file} ${door.name}` : `${door.kind} ${door.path}`,
  )
  expect(new Set(names).size).toBe(names.length)
})
