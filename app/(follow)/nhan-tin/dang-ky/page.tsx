import type { Metadata } from 'next'
import { followWords } from '@/components/words/follow'
import { SignUp } from './sign-up'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Depends on what the address has ticked: rendered when asked. */
export const instant = false

export const metadata: Metadata = { title: followWords('vi').mail.heading }

export default function SignUpPage(props: Props) {
  return <SignUp language="vi" {...props} />
}
