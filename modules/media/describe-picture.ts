import { z } from 'zod'
import { db } from '@/db/client'
import { type Result, refuse } from '@/lib/result'
import { plainText, type TextProblem } from '@/lib/vi/text'
import { mayUploadMedia } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { PictureTarget, pictureToChange, saveChange } from './change-picture'
import { folderName } from './file-name'
import type { LibraryPicture } from './library-picture'
import type { PictureRefusal } from './picture-refusals'

/** What a screen reader says in one breath. */
export const ALT_CHARS_MAX = 300
export const CAPTION_CHARS_MAX = 500
export const CREDIT_CHARS_MAX = 120

const Words = z.object({
  alt: plainText({ min: 0, max: ALT_CHARS_MAX }),
  isDecorative: z.preprocess((value) => value === true || value === 'co', z.boolean()),
  caption: plainText({ min: 0, max: CAPTION_CHARS_MAX }),
  credit: plainText({ min: 0, max: CREDIT_CHARS_MAX }),
  folder: folderName,
})

export type DescriptionField = 'alt' | 'caption' | 'credit' | 'folder'
export type DescriptionProblems = Partial<Record<DescriptionField, TextProblem>>
export type DescribeRefusal = PictureRefusal | { kind: 'invalid'; problems: DescriptionProblems }

/**
 * Says what a picture shows, who made it and where it lies. Input `{ id, version, alt, isDecorative, caption, credit, folder }`.
 * A picture is described in words, or it is decoration and has none; nothing in between.
 */
export async function describePicture(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<LibraryPicture, DescribeRefusal>> {
  if (!mayUploadMedia(viewer)) return refuse('forbidden')
  const target = PictureTarget.safeParse(input)
  if (!target.success) return refuse('not-found')
  const read = readWords(input)
  if ('problems' in read) return refuse({ kind: 'invalid', problems: read.problems })
  return db.transaction(async (tx) => {
    const found = await pictureToChange(tx, viewer, target.data)
    if (!found.ok) return found
    const { words } = read
    return saveChange(tx, viewer, target.data, words, { verb: 'describe-picture', details: words })
  })
}

function readWords(input: unknown): { words: z.output<typeof Words> } | { problems: DescriptionProblems } {
  const parsed = Words.safeParse(input)
  const problems: DescriptionProblems = {}
  for (const issue of parsed.error?.issues ?? []) {
    problems[issue.path[0] as DescriptionField] ??= issue.message as TextProblem
  }
  if (parsed.data?.isDecorative) return { words: { ...parsed.data, alt: '' } }
  if (parsed.data?.alt === '') problems.alt = 'empty'
  return parsed.success && !problems.alt ? { words: parsed.data } : { problems }
}
