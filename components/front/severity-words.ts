import type { BannerSeverity } from '@/modules/front/arrangement'

/** What stands before the words of a banner. */
export const SEVERITY_WORDS: Record<BannerSeverity, string> = { urgent: 'Tin khẩn', breaking: 'Tin nóng' }
