import { type CommentNotices, VIETNAMESE_NOTICES } from '@/components/comments/comment-notices'
import type { Chrome } from '@/components/site/page-frame'
import type { Language } from '@/lib/words/language'
import { frontOf } from '@/modules/articles/address'
import { englishChrome } from './english'
import { siteChrome } from './site'

/** What pages of an edition show around their content. */
export const chromeOf = (language: Language) => (language === 'en' ? englishChrome() : siteChrome())

/** The same for a page that may belong to either edition: the frame takes it as it is. */
export async function chromeIn(
  language: Language,
): Promise<{ language: Language; chrome: Chrome; translationPath: string | null }> {
  return { language, chrome: await chromeOf(language), translationPath: language === 'en' ? frontOf('vi') : null }
}

/** The pages that forms of comments point to in that edition. */
export const noticesIn = async (language: Language): Promise<CommentNotices> =>
  language === 'en' ? (await englishChrome()).notices : VIETNAMESE_NOTICES
