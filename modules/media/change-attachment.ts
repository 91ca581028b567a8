import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { attachments } from '@/db/schema/media'
import { accept, type Result, refuse } from '@/lib/result'
import { plainText, type TextProblem } from '@/lib/vi/text'
import { mayChangePicture, mayUploadMedia } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { MediaId } from './change-picture'
import { findAttachment, type LibraryAttachment, tagsOffering } from './library-attachment'

export const ATTACHMENT_NAME_CHARS_MAX = 200

export type AttachmentChangeRefusal =
  | 'forbidden'
  | 'not-found'
  | { kind: 'in-use'; useCount: number }
  | { kind: 'invalid'; problems: { name: TextProblem } }

type Outcome = Result<LibraryAttachment, AttachmentChangeRefusal>

const Target = z.object({ id: MediaId })
const Name = z.object({ name: plainText({ min: 1, max: ATTACHMENT_NAME_CHARS_MAX }) })
const Confirmed = z.object({ isConfirmed: z.preprocess((value) => value === true || value === 'co', z.boolean()) })

/** Gives a file the name readers see. Input `{ id, name }`. Its address stays. */
export async function renameAttachment(viewer: Viewer | null, input: unknown): Promise<Outcome> {
  return change(viewer, input, async (tx, editor, file) => {
    const parsed = Name.safeParse(input)
    if (!parsed.success) {
      const name = (parsed.error.issues[0]?.message ?? 'empty') as TextProblem
      return refuse({ kind: 'invalid', problems: { name } })
    }
    const { name } = parsed.data
    await tx.update(attachments).set({ name }).where(eq(attachments.id, file.id))
    return told(tx, editor, file.id, 'rename-attachment', { name })
  })
}

/**
 * Puts a file into the trash for thirty days. Input `{ id, isConfirmed }`; one in use goes only when that is confirmed, and its
 * texts offer it until the days are over.
 */
export async function trashAttachment(viewer: Viewer | null, input: unknown): Promise<Outcome> {
  return change(viewer, input, async (tx, editor, file) => {
    if (file.useCount > 0 && !Confirmed.parse(input).isConfirmed) {
      return refuse({ kind: 'in-use', useCount: file.useCount })
    }
    await tx
      .update(attachments)
      .set({ deletedAt: sql`now()`, deletedBy: accountIdOf(editor) })
      .where(and(eq(attachments.id, file.id), isNull(attachments.deletedAt)))
    return told(tx, editor, file.id, 'trash-attachment', { useCount: file.useCount })
  })
}

/** Takes a file out of the trash. Input `{ id }`. */
export async function untrashAttachment(viewer: Viewer | null, input: unknown): Promise<Outcome> {
  return change(viewer, input, async (tx, editor, file) => accept(await bringBack(tx, editor, file)), true)
}

/** A file somebody has brought again is out of the trash; for verbs that have asked who may. */
export async function bringBack(tx: Tx, viewer: Viewer, file: LibraryAttachment): Promise<LibraryAttachment> {
  if (file.deletedAt === null) return file
  await tx
    .update(attachments)
    .set({ deletedAt: null, deletedBy: null })
    .where(and(eq(attachments.id, file.id), isNotNull(attachments.deletedAt)))
  const back = await told(tx, viewer, file.id, 'untrash-attachment', {})
  return back.ok ? back.value : file
}

async function change(
  viewer: Viewer | null,
  input: unknown,
  deed: (tx: Tx, viewer: Viewer, file: LibraryAttachment) => Promise<Outcome>,
  isTrash = false,
): Promise<Outcome> {
  if (!mayUploadMedia(viewer)) return refuse('forbidden')
  const parsed = Target.safeParse(input)
  if (!parsed.success) return refuse('not-found')
  return db.transaction(async (tx): Promise<Outcome> => {
    const file = await findAttachment(tx, parsed.data.id)
    if (!file || (file.deletedAt !== null) !== isTrash) return refuse('not-found')
    const isShown = (await tagsOffering(tx, file.id)).length > 0
    if (!mayChangePicture(viewer, { uploadedBy: file.uploadedBy, isShown })) return refuse('forbidden')
    return deed(tx, viewer, file)
  })
}

async function told(
  tx: Tx,
  viewer: Viewer,
  id: number,
  verb: string,
  details: Record<string, unknown>,
): Promise<Outcome> {
  await recordAudit(tx, { actorId: accountIdOf(viewer), verb, object: `attachment:${id}`, details })
  await invalidate(tx, await tagsOffering(tx, id))
  const current = await findAttachment(tx, id)
  return current ? accept(current) : refuse('not-found')
}
