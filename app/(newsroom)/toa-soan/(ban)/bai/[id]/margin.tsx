import { MarginNotes, type NoteThread, type NoteWords } from '@/components/newsroom/margin-notes'
import { db } from '@/db/client'
import { say } from '@/lib/english/articles'
import { isoWithZone, portalDateTime } from '@/lib/time'
import type { EditableArticle } from '@/modules/articles/editable'
import { excerptOf, findAnchor } from '@/modules/margin-notes/anchor'
import { type Conversation, listConversations, type MarginNote } from '@/modules/margin-notes/desk-queries'
import { addMarginNoteAction, replyToNoteAction, resolveNoteAction } from './ghi-chu/actions'

const SHOWN_CHARS_MAX = 70

const shortened = (words: string) =>
  words.length > SHOWN_CHARS_MAX ? `${words.slice(0, SHOWN_CHARS_MAX).trimEnd()}…` : words
const placeInWords = (index: number, words: string) =>
  `${say('Đoạn {number}', { number: index + 1 })}${words ? `: ${shortened(words)}` : ''}`

const noteWords = ({ id, text, authorName, madeAt }: MarginNote): NoteWords => ({
  id,
  text,
  by: authorName ?? say('Toà soạn'),
  at: { iso: isoWithZone(madeAt), words: portalDateTime(madeAt) },
})

function threadOf(one: Conversation, article: EditableArticle): NoteThread {
  const at = one.anchor && findAnchor(article.body, one.anchor)
  const block = at === null ? undefined : article.body[at]
  const place = one.anchor && placeInWords(at ?? one.anchor.blockIndex, block ? excerptOf(block) : one.anchor.excerpt)
  const { resolvedAt, resolvedByName } = one
  return {
    ...noteWords(one),
    place,
    isPlaceGone: one.anchor !== null && at === null,
    replies: one.replies.map(noteWords),
    resolved: resolvedAt && `${resolvedByName ?? say('Toà soạn')}, ${portalDateTime(resolvedAt)}`,
  }
}

/** The notes beside a text, each found again by its block, and a form for another. */
export async function Margin({ article }: { article: EditableArticle }) {
  const conversations = await listConversations(db, article.id)
  const blocks = article.body.map((block, index) => ({
    value: String(index),
    words: placeInWords(index, excerptOf(block)),
  }))
  return (
    <MarginNotes
      articleId={article.id}
      threads={conversations.map((one) => threadOf(one, article))}
      places={[{ value: '', words: say('Cả bài') }, ...blocks]}
      add={addMarginNoteAction}
      reply={replyToNoteAction}
      resolve={resolveNoteAction}
    />
  )
}
