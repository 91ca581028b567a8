import { cache } from 'react'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { db } from '@/db/client'
import type { Language } from '@/lib/words/language'
import { commentIdFrom } from '@/modules/comments/addresses'
import { languageOfSeen } from '@/modules/comments/shown-comment'

/** Asked once a request, by the document and by the page in it. */
export const languageOf = cache((commentId: number) => languageOfSeen(db, commentId))

/** The language of a page about a comment: that of its article. Vietnamese where nothing is known, or no table answers. */
export async function languageAt(params: Promise<{ id: string }>): Promise<Language> {
  const id = commentIdFrom((await params).id)
  return (id === null ? null : await unlessDatabaseDown(() => languageOf(id), null)) ?? 'vi'
}
