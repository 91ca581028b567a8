import type { DigestRhythm } from './choice'

/** How often, in words. */
export const RHYTHM_WORDS: Readonly<Record<DigestRhythm, string>> = {
  daily: 'Mỗi ngày, lúc 6 giờ 30',
  weekly: 'Mỗi tuần, sáng thứ hai',
}
