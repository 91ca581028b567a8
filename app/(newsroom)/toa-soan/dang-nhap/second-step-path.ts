import type { SignInNeed } from '@/modules/accounts/sign-in-step'

const HOME = '/toa-soan'
const PAGES: Record<SignInNeed, string> = {
  code: '/toa-soan/dang-nhap/buoc-hai',
  enrolment: '/toa-soan/dang-nhap/thiet-lap',
}

/** The page of the second step, which leads on to `back`. */
export const secondStepPath = (needs: SignInNeed, back: string) =>
  back === HOME ? PAGES[needs] : `${PAGES[needs]}?ve=${encodeURIComponent(back)}`

/** From the beginning: too much time has passed between the steps, or the second one was never begun here. */
export const fromTheBeginning = (back: string) =>
  `/toa-soan/dang-nhap?tin=qua-gio${back === HOME ? '' : `&ve=${encodeURIComponent(back)}`}`
