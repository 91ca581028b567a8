import { expect, type Page } from '@playwright/test'
import { threadPathOf } from '@/modules/articles/address'
import { commentAnchorOf } from '@/modules/comments/addresses'
import { anApprovedComment, anArticle } from './table'

/** Goes from the thread of a new article, by a link of its one comment, to the page that quotes the comment. */
export async function followCommentLink(page: Page, words: string, pathOf: (commentId: number) => string) {
  const article = await anArticle()
  const comment = await anApprovedComment(article.id)
  await page.goto(threadPathOf(article.path, 1))
  const shown = page.locator(`#${commentAnchorOf(comment.id)}`)
  await shown.getByRole('link', { name: `${words} bình luận của Bà Tư ở tổ 7` }).click()
  await expect(page).toHaveURL(pathOf(comment.id))
  await expect(page.getByRole('blockquote')).toContainText(comment.body)
  return { article, comment, shown }
}
