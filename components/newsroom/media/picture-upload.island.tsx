'use client'
import { say } from '@/lib/english/media'
import type { ChosenPicture } from './chosen-picture'
import { UploadZone } from './upload-zone'

/** Bringing pictures into the library, into the folder that is open. Each that has arrived can be described at once. */
export function PictureUpload({ folder }: { folder: string }) {
  return (
    <UploadZone<ChosenPicture>
      kind="picture"
      fields={{ thuMuc: folder }}
      onDone={() => {}}
      next={({ mediaId }) => <a href={`/toa-soan/anh/${mediaId}`}>{say('Mô tả ảnh này')}</a>}
    />
  )
}
