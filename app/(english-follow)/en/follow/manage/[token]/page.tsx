import type { Metadata } from 'next'
import { Manage } from '@/app/(follow)/nhan-tin/quan-ly/[token]/manage'
import { followWords } from '@/components/words/follow'

type Props = {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** As /nhan-tin/quan-ly/[token]. */
export const instant = false

export const metadata: Metadata = { title: followWords('en').own.title }

export default function EnglishManagePage(props: Props) {
  return <Manage language="en" {...props} />
}
