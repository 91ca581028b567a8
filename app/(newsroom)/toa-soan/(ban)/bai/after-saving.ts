import type { Result } from '@/lib/result'
import type { Viewer } from '@/modules/accounts/viewer'
import { approveArticle } from '@/modules/articles/approve'
import type { HandOnRefusal } from '@/modules/articles/hand-on'
import { publishArticle } from '@/modules/articles/publish'
import type { ArticleRefusal, SavedArticle } from '@/modules/articles/refusals'
import { submitArticle } from '@/modules/articles/submit'

type Verb = (viewer: Viewer, input: object) => Promise<Result<SavedArticle, ArticleRefusal | HandOnRefusal>>

/** What a button asks for once the text is written, and what to say when only the writing was possible. */
export const AFTER_SAVING = new Map<string, { verb: Verb; notDone: string }>([
  ['xuat-ban', { verb: publishArticle, notDone: 'Đã lưu nháp nhưng chưa xuất bản.' }],
  ['gui-duyet', { verb: submitArticle, notDone: 'Đã lưu nháp nhưng chưa gửi duyệt.' }],
  ['duyet', { verb: approveArticle, notDone: 'Đã lưu nhưng chưa duyệt.' }],
])
