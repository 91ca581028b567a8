import type { Language } from '@/lib/words/language'
import type { OwnDeed } from '@/modules/comments/receipt-state'

/** The fields of a receipt's forms: the words of the comment, the reason of an appeal, the tick that confirms. */
export const RECEIPT_FIELDS = ['hoTen', 'tieuDe', 'noiDung', 'lyDo', 'xacNhan'] as const
export type ReceiptField = (typeof RECEIPT_FIELDS)[number]

/** The name of each form in the address bar, and of what it has done. */
export const RECEIPT_FORM_IDS: Readonly<Record<OwnDeed, string>> = {
  correct: 'sua',
  withdraw: 'rut-lai',
  appeal: 'xem-lai',
  erase: 'xoa-du-lieu',
}

/** What the door answers to a form of a receipt that it did not take. */
export type ReceiptAnswer = {
  language: Language
  /** One sentence at the top of the form. */
  summary: string
  /** A sentence beside each field that needs a look. */
  problems: Partial<Record<ReceiptField, string>>
  /** Everything that was typed. */
  typed: Partial<Record<ReceiptField, string>>
  /** The text a correction starts from when it is sent again; null for the one on the page. */
  version: number | null
} | null

export type ReceiptAction = (previous: ReceiptAnswer, form: FormData) => Promise<ReceiptAnswer>
export type ReceiptActions = {
  correct: ReceiptAction
  withdraw: ReceiptAction
  appeal: ReceiptAction
  erase: ReceiptAction
}
