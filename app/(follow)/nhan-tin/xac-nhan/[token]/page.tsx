import type { Metadata } from 'next'
import { followWords } from '@/components/words/follow'
import { Confirm } from './confirm'

type Props = { params: Promise<{ token: string }> }

/** Asked for by one person. Opening it confirms nothing: programs that look through mail open every link. */
export const instant = false

export const metadata: Metadata = { title: followWords('vi').confirm.title }

export default function ConfirmPage(props: Props) {
  return <Confirm language="vi" {...props} />
}
