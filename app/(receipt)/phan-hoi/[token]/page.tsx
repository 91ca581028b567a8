import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { siteChrome } from '@/app/_cached/site'
import { ReceiptView } from '@/components/comments/receipt-view'
import { PageFrame } from '@/components/site/page-frame'
import { db } from '@/db/client'
import { findReceipt } from '@/modules/comments/receipt'

type Props = { params: Promise<{ token: string }> }

/** Asked for by one person: rendered when asked, so that an unknown receipt is a true 404. */
export const instant = false

export const metadata: Metadata = { title: 'Bình luận của bạn' }

export default async function ReceiptPage({ params }: Props) {
  await connection()
  const receipt = await findReceipt(db, (await params).token)
  if (!receipt) notFound()
  return (
    <PageFrame chrome={await siteChrome()}>
      <ReceiptView receipt={receipt} />
    </PageFrame>
  )
}
