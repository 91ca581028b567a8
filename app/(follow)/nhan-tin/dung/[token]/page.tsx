import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { managePathOf } from '@/modules/digests/addresses'

type Props = { params: Promise<{ token: string }> }

/** Where a mail program posts to (`server/one-click-door.ts`); whoever opens it in a browser gets the button. */
export const instant = false

export default async function StopPage({ params }: Props) {
  await connection()
  redirect(`${managePathOf('vi', (await params).token)}#thoi-nhan`)
}
