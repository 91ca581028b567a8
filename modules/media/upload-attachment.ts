import { z } from 'zod'
import { db } from '@/db/client'
import { attachments } from '@/db/schema/media'
import { accept, type Result, refuse } from '@/lib/result'
import { slugOf } from '@/lib/vi/slug'
import { mayUploadMedia } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import {
  ATTACHMENT_BYTES_MAX,
  ATTACHMENT_MIME_TYPES,
  type AttachmentKind,
  type AttachmentProblem,
  attachmentKindOf,
} from './attachment-kind'
import { bringBack } from './change-attachment'
import { sha256 } from './content-hash'
import { fileName } from './file-name'
import { yearFolder } from './keep-renditions'
import { findAttachment, findAttachmentByContent, type LibraryAttachment } from './library-attachment'
import { unlessStoreAway, writeFiles } from './make-picture'
import { mediaStore } from './media-store'

const Upload = z.object({ bytes: z.instanceof(Uint8Array), name: fileName })

export type AttachmentRefusal = 'forbidden' | 'empty-file' | 'too-big' | 'store-away' | AttachmentProblem

/** `isNew` is false when the very same file was there already. */
export type UploadedAttachment = { attachment: LibraryAttachment; isNew: boolean }

/**
 * Takes a file that goes with a document into the library. Input `{ bytes, name }`: a PDF, Word, Excel, ZIP, MP3 or M4A file of at
 * most 20 MB, judged by its content and kept as it is; browsers are told to save it, never to show it.
 */
export async function uploadAttachment(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<UploadedAttachment, AttachmentRefusal>> {
  if (!mayUploadMedia(viewer)) return refuse('forbidden')
  const parsed = Upload.safeParse(input)
  if (!parsed.success || parsed.data.bytes.byteLength === 0) return refuse('empty-file')
  const { bytes } = parsed.data
  if (bytes.byteLength > ATTACHMENT_BYTES_MAX) return refuse('too-big')
  const found = attachmentKindOf(bytes)
  if ('problem' in found) return refuse(found.problem)
  const contentHash = await sha256(bytes)
  const present = await findAttachmentByContent(db, contentHash)
  if (present) {
    const attachment = await db.transaction((tx) => bringBack(tx, viewer, present))
    return accept({ attachment, isNew: false })
  }

  const name = nameWith(parsed.data.name, found.kind)
  const file = fileOf(name, found.kind, contentHash)
  const mimeType = ATTACHMENT_MIME_TYPES[found.kind]
  return unlessStoreAway(async () => {
    const id = await db.transaction(async (tx) => {
      await writeFiles(tx, () => mediaStore().put(`media/${file}`, bytes, mimeType))
      const actorId = accountIdOf(viewer)
      const [row] = await tx
        .insert(attachments)
        .values({ file, name, mimeType, sizeBytes: bytes.byteLength, contentHash, uploadedBy: actorId })
        .onConflictDoNothing()
        .returning({ id: attachments.id })
      if (!row) return null
      const details = { name, sizeBytes: bytes.byteLength }
      await recordAudit(tx, { actorId, verb: 'upload-attachment', object: `attachment:${row.id}`, details })
      return row.id
    })
    const attachment = id === null ? await findAttachmentByContent(db, contentHash) : await findAttachment(db, id)
    if (!attachment) throw new Error('attachments: không có dòng vừa ghi')
    return accept({ attachment, isNew: id !== null })
  })
}

const withoutExtension = (name: string) => name.replace(/\.[\p{L}\d]{1,8}$/u, '')

/** The name people see ends in what the file is, whatever it ended in before. */
const nameWith = (name: string, kind: AttachmentKind) => `${withoutExtension(name).trim() || 'Tệp đính kèm'}.${kind}`

/** Its own folder by content, so that the saved file has a name people can read. */
const fileOf = (name: string, kind: AttachmentKind, contentHash: string) =>
  `tep/${yearFolder(new Date())}/${contentHash.slice(0, 16)}/${slugOf(withoutExtension(name)) || 'tep'}.${kind}`
