import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { managePathOf } from '@/modules/digests/addresses'

type Props = { params: Promise<{ token: string }> }

/** As /nhan-tin/dung/[token]. */
export const instant = false

export default async function EnglishStopPage({ params }: Props) {
  await connection()
  redirect(`${managePathOf('en', (await params).token)}#thoi-nhan`)
}
