import { z } from 'zod'
import { type Result, refuse } from '@/lib/result'
import { fold } from '@/lib/vi/fold'
import { mayWrite } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { problemCode, TAGS_MAX, TagName } from './article-input'
import type { SavedArticle } from './refusals'
import { type ReshelveRefusal, reshelve } from './reshelve'

const Label = z.object({ tagName: TagName })

type Change = (tagNames: string[], tagName: string) => string[]

async function relabel(viewer: Viewer | null, input: unknown, verb: string, change: Change) {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const parsed = Label.safeParse(input)
  return reshelve(viewer, input, {
    verb,
    change: (article) => {
      if (!parsed.success) return { problems: { tagNames: problemCode(parsed.error.issues[0]?.message ?? '') } }
      const tagNames = change(article.tagNames, parsed.data.tagName)
      return tagNames.length > TAGS_MAX ? { problems: { tagNames: 'too-many' } } : { tagNames }
    },
    details: { tagName: parsed.data?.tagName ?? null },
  })
}

const isTwin = (one: string, other: string) => fold(one) === fold(other)

/** Puts a text under one more tag, made when there is none of that name. Input `{ id, version, tagName }`. */
export const addTag = (viewer: Viewer | null, input: unknown): Promise<Result<SavedArticle, ReshelveRefusal>> =>
  relabel(viewer, input, 'add-tag', (names, name) =>
    names.some((one) => isTwin(one, name)) ? names : [...names, name],
  )

/** Takes a text from under a tag. Input `{ id, version, tagName }`. */
export const removeTag = (viewer: Viewer | null, input: unknown): Promise<Result<SavedArticle, ReshelveRefusal>> =>
  relabel(viewer, input, 'remove-tag', (names, name) => names.filter((one) => !isTwin(one, name)))
