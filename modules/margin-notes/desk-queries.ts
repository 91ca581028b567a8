import { asc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { marginNotes } from '@/db/schema/newsroom'

export type MarginNote = {
  id: number
  text: string
  authorId: number | null
  authorName: string | null
  madeAt: Date
}

/** A note with its answers, the first one first. */
export type Conversation = MarginNote & {
  /** Where it was written; null for the whole text. */
  anchor: { blockIndex: number; excerpt: string } | null
  replies: MarginNote[]
  resolvedAt: Date | null
  resolvedByName: string | null
}

const CONVERSATIONS_MAX = 500

/** What the desk has written beside a text, the oldest first. Never ask for readers. */
export async function listConversations(tx: Tx, articleId: number): Promise<Conversation[]> {
  const resolvers = alias(users, 'resolvers')
  const rows = await tx
    .select({ note: marginNotes, authorName: users.name, resolvedByName: resolvers.name })
    .from(marginNotes)
    .leftJoin(users, eq(users.id, marginNotes.authorId))
    .leftJoin(resolvers, eq(resolvers.id, marginNotes.resolvedBy))
    .where(eq(marginNotes.articleId, articleId))
    .orderBy(asc(marginNotes.id))
    .limit(CONVERSATIONS_MAX)
  const conversations = new Map<number, Conversation>()
  for (const { note, authorName, resolvedByName } of rows) {
    const { id, text, authorId, madeAt, parentId, blockIndex, excerpt, resolvedAt } = note
    const words = { id, text, authorId, authorName, madeAt }
    if (parentId !== null) conversations.get(parentId)?.replies.push(words)
    else {
      const anchor = blockIndex === null ? null : { blockIndex, excerpt }
      conversations.set(id, { ...words, anchor, replies: [], resolvedAt, resolvedByName })
    }
  }
  return [...conversations.values()]
}
