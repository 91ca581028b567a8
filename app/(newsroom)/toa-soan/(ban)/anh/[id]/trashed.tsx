import { DeskForm } from '@/components/newsroom/desk-form.island'
import { say } from '@/lib/english/media'
import { shortDate } from '@/lib/time'
import { TRASH_DAYS } from '@/modules/media/trash-picture'
import { untrashPictureAction } from '../actions'

const DAY_MILLISECONDS = 86_400_000

/** A picture in the trash: since when, until when, and the way back. */
export function Trashed({ id, deletedAt, mayRestore }: { id: number; deletedAt: Date; mayRestore: boolean }) {
  const until = new Date(deletedAt.getTime() + TRASH_DAYS * DAY_MILLISECONDS)
  return (
    <div className="notice stack" data-tone="warn">
      <p>
        {say('Ảnh vào thùng rác ngày {deleted}, được giữ tới ngày {until}. Bạn đọc không thấy ảnh này.', {
          deleted: shortDate(deletedAt),
          until: shortDate(until),
        })}
      </p>
      {mayRestore && (
        <DeskForm
          name="lay-lai"
          action={untrashPictureAction}
          fields={[]}
          hidden={{ id }}
          button={say('Lấy lại ảnh')}
          tone="plain"
        />
      )}
    </div>
  )
}
