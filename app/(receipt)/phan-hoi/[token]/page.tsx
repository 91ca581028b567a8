import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { chromeIn, noticesIn } from '@/app/_cached/chrome'
import { DATABASE_RETRY_SECONDS } from '@/app/_shared/database-down'
import type { ReceiptActions } from '@/components/comments/receipt-answer'
import { ReceiptAway } from '@/components/comments/receipt-away'
import { ReceiptView } from '@/components/comments/receipt-view'
import { Document } from '@/components/site/document'
import { PageFrame } from '@/components/site/page-frame'
import { readerWords } from '@/components/words/reader'
import { answerWith } from '@/lib/answer-status'
import { env } from '@/lib/env'
import { isReceiptToken } from '@/modules/comments/receipt-token'
import { appealCommentAction, correctCommentAction, eraseCommentAction, withdrawCommentAction } from './actions'
import { languageOfReceipt, ownReceipt } from './own-receipt'

type Props = {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Asked for by one person: rendered when asked, so that an unknown receipt is a true 404. */
export const instant = false

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: readerWords(await languageOfReceipt((await params).token)).receipt.heading }
}

const ACTIONS: ReceiptActions = {
  correct: correctCommentAction,
  withdraw: withdrawCommentAction,
  appeal: appealCommentAction,
  erase: eraseCommentAction,
}

export default async function ReceiptPage(props: Props) {
  await connection()
  const language = await languageOfReceipt((await props.params).token)
  return <Document language={language}>{await ownPage(props)}</Document>
}

async function ownPage({ params, searchParams }: Props) {
  const { token } = await params
  if (!isReceiptToken(token)) notFound()
  const receipt = await ownReceipt(token)
  if (receipt === null) notFound()
  if (receipt === 'database-down') {
    answerWith(503, DATABASE_RETRY_SECONDS)
    return <ReceiptAway token={token} actions={ACTIONS} />
  }
  const done = (await searchParams)['xong']
  return (
    <PageFrame {...(await chromeIn(receipt.language))}>
      <ReceiptView
        receipt={receipt}
        token={token}
        address={`${env.siteUrl}/phan-hoi/${token}`}
        done={typeof done === 'string' ? done : undefined}
        actions={ACTIONS}
        notices={await noticesIn(receipt.language)}
      />
    </PageFrame>
  )
}
