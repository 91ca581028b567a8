/** The fields of a receipt's forms: the words of the comment, the reason of an appeal, the tick that confirms. */
export const RECEIPT_FIELDS = ['hoTen', 'tieuDe', 'noiDung', 'lyDo', 'xacNhan'] as const
export type ReceiptField = (typeof RECEIPT_FIELDS)[number]

/** What the door answers to a form of a receipt that it did not take. */
export type ReceiptAnswer = {
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
