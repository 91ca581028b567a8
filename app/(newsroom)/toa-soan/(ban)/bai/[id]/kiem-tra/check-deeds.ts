import { say } from '@/lib/english/versions'
import * as may from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { approveArticle } from '@/modules/articles/approve'
import type { EditableArticle } from '@/modules/articles/editable'
import { publishArticle } from '@/modules/articles/publish'
import type { Newsroom } from '@/modules/settings/newsroom'

/** The deeds that the checks come before, as the buttons of the editor name them. */
export const checkedDeeds = () =>
  ({
    'xuat-ban': { verb: publishArticle, may: may.mayPublish, button: say('Xuất bản'), notDone: say('Chưa xuất bản.') },
    duyet: { verb: approveArticle, may: may.mayApprove, button: say('Duyệt'), notDone: say('Chưa duyệt.') },
  }) as const

export type CheckedDeed = keyof ReturnType<typeof checkedDeeds>

export const checkedDeed = (code: string | undefined): CheckedDeed | null =>
  code && Object.hasOwn(checkedDeeds(), code) ? (code as CheckedDeed) : null

/** Which of them this person may do to the text now, the one that was asked for first. */
export function deedsNow(
  viewer: Viewer,
  article: EditableArticle,
  newsroom: Newsroom,
  asked: CheckedDeed | null,
): CheckedDeed[] {
  const open = (Object.keys(checkedDeeds()) as CheckedDeed[]).filter((deed) =>
    checkedDeeds()[deed].may(viewer, article, newsroom),
  )
  return asked && open.includes(asked) ? [asked] : open
}
