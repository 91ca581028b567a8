'use server'
import { RECEIPT_FORM_IDS, type ReceiptAnswer } from '@/components/comments/receipt-answer'
import { appealComment } from '@/modules/comments/appeal-comment'
import { correctComment } from '@/modules/comments/correct-comment'
import { eraseComment } from '@/modules/comments/erase-comment'
import { withdrawComment } from '@/modules/comments/withdraw-comment'
import { throughReceipt } from './receipt-door'

export async function correctCommentAction(_previous: ReceiptAnswer, form: FormData): Promise<ReceiptAnswer> {
  return throughReceipt(form, RECEIPT_FORM_IDS.correct, (input) => correctComment(null, input))
}

export async function withdrawCommentAction(_previous: ReceiptAnswer, form: FormData): Promise<ReceiptAnswer> {
  return throughReceipt(form, RECEIPT_FORM_IDS.withdraw, (input) => withdrawComment(null, input))
}

export async function appealCommentAction(_previous: ReceiptAnswer, form: FormData): Promise<ReceiptAnswer> {
  return throughReceipt(form, RECEIPT_FORM_IDS.appeal, (input) => appealComment(null, input))
}

export async function eraseCommentAction(_previous: ReceiptAnswer, form: FormData): Promise<ReceiptAnswer> {
  return throughReceipt(form, RECEIPT_FORM_IDS.erase, (input) => eraseComment(null, input))
}
