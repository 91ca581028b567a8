import type { Metadata } from 'next'
import { Confirm } from '@/app/(follow)/nhan-tin/xac-nhan/[token]/confirm'
import { followWords } from '@/components/words/follow'

type Props = { params: Promise<{ token: string }> }

/** As /nhan-tin/xac-nhan/[token]. */
export const instant = false

export const metadata: Metadata = { title: followWords('en').confirm.title }

export default function EnglishConfirmPage(props: Props) {
  return <Confirm language="en" {...props} />
}
