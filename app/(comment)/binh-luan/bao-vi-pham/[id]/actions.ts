'use server'
import { redirect } from 'next/navigation'
import { isFromOurPages } from '@/app/_auth/same-origin'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { senderAddress, senderUserAgent } from '@/app/_shared/sender-address'
import type { ReportAnswer } from '@/components/comments/report-answer'
import { reportPathOf } from '@/modules/comments/addresses'
import { reportComment } from '@/modules/comments/report-comment'
import { answerTo } from './report-sentences'

export async function reportCommentAction(_previous: ReportAnswer, form: FormData): Promise<ReportAnswer> {
  if (!(await isFromOurPages())) return answerTo(form, 'foreign-form')
  const sender = { address: await senderAddress(), userAgent: await senderUserAgent() }
  const input = { ...Object.fromEntries(form), ...sender }
  const reported = await unlessDatabaseDown(() => reportComment(null, input), 'database-away' as const)
  if (reported === 'database-away') return answerTo(form, reported)
  if (!reported.ok) return answerTo(form, reported.refusal)
  // With a place of its own, or the browser would carry that of the form over.
  redirect(`${reportPathOf(Number(form.get('binhLuan')))}?xong=1#noi-dung`)
}
