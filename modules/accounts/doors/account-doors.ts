import type { ActionDoor, PageDoor } from './door'

const NEWSROOM = 'app/(newsroom)/toa-soan'
const everyone = (file: string, ...names: string[]): ActionDoor[] =>
  names.map((name) => ({ kind: 'action', file: `${NEWSROOM}/${file}/actions.ts`, name, reach: 'everyone' }))

/** In front of the newsroom: the second step, and choosing a password. What stands in a cookie or a code decides there. */
export const GATE_PAGES: readonly PageDoor[] = [
  { kind: 'page', path: '/toa-soan/dang-nhap/buoc-hai', reach: 'everyone' },
  { kind: 'page', path: '/toa-soan/dang-nhap/thiet-lap', reach: 'everyone' },
]

export const GATE_ACTIONS: readonly ActionDoor[] = [
  ...everyone('dang-nhap/buoc-hai', 'finishSignInAction'),
  ...everyone('dang-nhap/thiet-lap', 'enrolAction', 'postponeAction'),
]
