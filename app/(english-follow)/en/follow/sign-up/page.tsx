import type { Metadata } from 'next'
import { SignUp } from '@/app/(follow)/nhan-tin/dang-ky/sign-up'
import { followWords } from '@/components/words/follow'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** As /nhan-tin/dang-ky. */
export const instant = false

export const metadata: Metadata = { title: followWords('en').mail.heading }

export default function EnglishSignUpPage(props: Props) {
  return <SignUp language="en" {...props} />
}
