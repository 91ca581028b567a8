/** What stands above a remark that is set apart, for readers and in the editor. */
export const CALLOUT_NAMES = { note: 'Lưu ý', warning: 'Cảnh báo' } as const
