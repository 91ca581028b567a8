/** The fields of the form in which a reader asks for mail, and of the one that changes it. */
export const FOLLOW_FIELDS = ['thuDienTu', 'muc', 'nhip'] as const
export type FollowField = (typeof FOLLOW_FIELDS)[number]

/** What is chosen: several values each, the numbers of sections, tags and storylines. */
export const CHOICE_FIELDS = ['chuyenMuc', 'chuDe', 'dongSuKien'] as const
export type ChoiceField = (typeof CHOICE_FIELDS)[number]

/** `empty`: nothing there. `unknown`: not on this site (any more). */
export type FollowProblem = 'empty' | 'malformed' | 'too-many' | 'unknown'

export const RHYTHM_VALUES = ['daily', 'weekly'] as const
