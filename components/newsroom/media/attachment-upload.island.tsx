'use client'
import { say } from '@/lib/english/media'
import type { ChosenAttachment } from './chosen-picture'
import { UploadZone } from './upload-zone'

/** Bringing files of official documents into the library. */
export function AttachmentUpload() {
  return (
    <UploadZone<ChosenAttachment>
      kind="attachment"
      onDone={() => {}}
      next={({ attachmentId }) => <a href={`/toa-soan/anh/tep/${attachmentId}`}>{say('Xem tệp này')}</a>}
    />
  )
}
