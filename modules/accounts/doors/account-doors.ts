import type { ActionDoor, PageDoor } from './door'

const NEWSROOM = 'app/(newsroom)/toa-soan'

const actions = (file: string, reach: ActionDoor['reach'], ...names: string[]): ActionDoor[] =>
  names.map((name) => ({ kind: 'action', file: `${NEWSROOM}/${file}/actions.ts`, name, reach }))

/** In front of the newsroom: the second step, and choosing a password. What stands in a cookie or a code decides there. */
export const GATE_PAGES: readonly PageDoor[] = [
  { kind: 'page', path: '/toa-soan/dang-nhap/buoc-hai', reach: 'everyone' },
  { kind: 'page', path: '/toa-soan/dang-nhap/thiet-lap', reach: 'everyone' },
  { kind: 'page', path: '/toa-soan/dat-mat-khau', reach: 'everyone' },
  { kind: 'page', path: '/toa-soan/dat-mat-khau/[code]', reach: 'everyone' },
  { kind: 'page', path: '/toa-soan/quen-mat-khau', reach: 'everyone' },
  // Says only how long the asker's own session lasts, and that there is none.
  { kind: 'route', path: '/toa-soan/phien/con-lai', reach: 'everyone' },
]

export const GATE_ACTIONS: readonly ActionDoor[] = [
  ...actions('dang-nhap/buoc-hai', 'everyone', 'finishSignInAction'),
  ...actions('dang-nhap/thiet-lap', 'everyone', 'enrolAction', 'postponeAction'),
  ...actions('dat-mat-khau', 'everyone', 'openCodeAction', 'setPasswordAction'),
  ...actions('quen-mat-khau', 'everyone', 'requestResetAction'),
  ...actions('ngon-ngu', 'everyone', 'chooseLanguageAction'),
]

/** The log as a file. */
const AUDIT_EXPORT: PageDoor = { kind: 'route', path: '/toa-soan/nhat-ky/xuat', reach: ['auditor', 'admin', 'chief'] }

/** One's own account, and those of the colleagues. */
export const ACCOUNT_PAGES: readonly PageDoor[] = [
  { kind: 'page', path: '/toa-soan/tai-khoan', reach: 'staff' },
  { kind: 'page', path: '/toa-soan/tai-khoan/hai-buoc', reach: 'staff' },
  { kind: 'page', path: '/toa-soan/tai-khoan/thu/[token]', reach: 'staff' },
  { kind: 'page', path: '/toa-soan/xac-nhan', reach: 'staff' },
  { kind: 'page', path: '/toa-soan/phien/da-vao', reach: 'staff' },
  { kind: 'page', path: '/toa-soan/nguoi-dung', reach: ['admin'] },
  { kind: 'page', path: '/toa-soan/nguoi-dung/moi', reach: ['admin'] },
  { kind: 'page', path: '/toa-soan/nguoi-dung/[id]', reach: ['admin'] },
  AUDIT_EXPORT,
]

export const ACCOUNT_ACTIONS: readonly ActionDoor[] = [
  ...actions('(ban)/tai-khoan', 'staff', 'changeDetailsAction', 'changePasswordAction'),
  ...actions('(ban)/tai-khoan/thu/[token]', 'staff', 'confirmAddressAction'),
  ...actions('(ban)/tai-khoan/hai-buoc', 'staff', 'turnOnAction', 'turnOffAction', 'renewCodesAction'),
  ...actions('(ban)/xac-nhan', 'staff', 'proveAgainAction'),
  ...actions('(ban)/nguoi-dung/moi', ['admin'], 'inviteAction'),
  ...actions(
    '(ban)/nguoi-dung/[id]',
    ['admin'],
    'changeRoleAction',
    'changeUserDetailsAction',
    'disableUserAction',
    'dropSecondFactorAction',
    'enableUserAction',
    'endUserSessionsAction',
    'sendCodeAction',
  ),
]
