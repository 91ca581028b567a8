/** Why a reader may report a comment; the words of the same list in the table. */
export const REPORT_CHOICES = ['insult', 'false', 'personal-data', 'spam', 'other'] as const
export type ReportChoice = (typeof REPORT_CHOICES)[number]

export const REPORT_NOTE_CHARS_MAX = 500

/** The fields of the report form. */
export const REPORT_FIELDS = ['lyDo', 'ghiChu'] as const
export type ReportField = (typeof REPORT_FIELDS)[number]
