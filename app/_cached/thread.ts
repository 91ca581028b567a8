import { cacheLife, cacheTag } from 'next/cache'
import type { Tx } from '@/db/client'
import { findCard } from '@/modules/articles/queries'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { commentableState } from '@/modules/comments/queries'
import { readAgreedPage, readThreadPage } from '@/modules/comments/thread-queries'
import { atSnapshot } from '@/modules/pages/snapshot'

/** One page of the comments under a published article; `thread` null beyond the last. */
async function readPage<Page>(tx: Tx, id: number, readThread: (tx: Tx) => Promise<Page>) {
  const article = await findCard(tx, id)
  if (!article) return null
  return { article, thread: await readThread(tx), isOpen: (await commentableState(tx, id)) === 'open' }
}

/** A page of an article's comments by age; null when readers have no article with this number. */
export async function threadPage(id: number, page: number) {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => readPage(tx, id, (within) => readThreadPage(within, id, page)), null)
  cacheLife('max')
  cacheTag(surfaceTag.article(id), surfaceTag.threadPage(id, page), surfaceTag.commentPolicy, `seq:${seq}`)
  return value
}

/** The same by how many readers agree. */
export async function agreedThreadPage(id: number, page: number) {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => readPage(tx, id, (within) => readAgreedPage(within, id, page)), null)
  cacheLife('max')
  cacheTag(surfaceTag.article(id), surfaceTag.agreedThread(id), surfaceTag.commentPolicy, `seq:${seq}`)
  return value
}
