import type { Metadata } from 'next'
import { followWords } from '@/components/words/follow'
import { Manage } from './manage'

type Props = {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Asked for by one person: rendered when asked. */
export const instant = false

export const metadata: Metadata = { title: followWords('vi').own.title }

export default function ManagePage(props: Props) {
  return <Manage language="vi" {...props} />
}
