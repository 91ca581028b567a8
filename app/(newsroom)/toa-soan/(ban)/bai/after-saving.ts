import { say } from '@/lib/english/articles'
import type { Result } from '@/lib/result'
import type { Viewer } from '@/modules/accounts/viewer'
import { approveArticle } from '@/modules/articles/approve'
import type { HandOnRefusal } from '@/modules/articles/hand-on'
import { type PublishRefusal, publishArticle } from '@/modules/articles/publish'
import type { SavedArticle } from '@/modules/articles/refusals'
import { submitArticle } from '@/modules/articles/submit'

/** Whether the checks held a text: somebody has to look at what they found. */
export const isHeldByChecks = (refusal: unknown): boolean =>
  typeof refusal === 'object' && refusal !== null && 'kind' in refusal && refusal.kind === 'checks'

/** Where that is looked at; the deed and what was written to go with it come along. */
export const checksPath = (id: number, deed: string, note: string): string =>
  `/toa-soan/bai/${id}/kiem-tra?${new URLSearchParams({ viec: deed, ...(note && { 'loi-nhan': note }) })}`

type Verb = (viewer: Viewer, input: object) => Promise<Result<SavedArticle, PublishRefusal | HandOnRefusal>>

/** What a button asks for once the text is written, and what to say when only the writing was possible. */
export const afterSaving = () =>
  new Map<string, { verb: Verb; notDone: string }>([
    ['xuat-ban', { verb: publishArticle, notDone: say('Đã lưu nháp nhưng chưa xuất bản.') }],
    ['gui-duyet', { verb: submitArticle, notDone: say('Đã lưu nháp nhưng chưa gửi duyệt.') }],
    ['duyet', { verb: approveArticle, notDone: say('Đã lưu nhưng chưa duyệt.') }],
  ])
