import { ListPages } from '@/components/newsroom/list-pages'
import { say } from '@/lib/english/media'
import { inDigits } from '@/lib/interface-language'
import { titled } from '../../../titled'
import '@/components/newsroom/lists.css'
import { AttachmentUpload } from '@/components/newsroom/media/attachment-upload.island'
import { fileSize } from '@/lib/vi/file-words'
import '@/components/newsroom/media/media.css'
import { db } from '@/db/client'
import { isoWithZone, portalDateTime } from '@/lib/time'
import { mayChoosePictures, mayUploadMedia } from '@/modules/accounts/permissions'
import { findAttachment, type LibraryAttachment, listAttachments } from '@/modules/media/library-attachment'
import { only } from '../../../place'
import { rowId } from '../../../row-id'
import { deskPage } from '../../desk-page'
import { type Asked, cleanText } from '../library-address'

export const generateMetadata = titled(() => say('Tệp đính kèm'))

const PAGE_LENGTH = 40

type Props = { searchParams: Promise<Asked> }

export default async function AttachmentsPage({ searchParams }: Props) {
  const asked = await searchParams
  const text = cleanText(only(asked['q']))
  const isTrash = only(asked['thung-rac']) === '1'
  const after = rowId(only(asked['sau']) ?? '')
  const address = (to: { text?: string; isTrash?: boolean; after?: number }) => {
    const query = new URLSearchParams()
    if (to.text) query.set('q', to.text)
    if (to.isTrash) query.set('thung-rac', '1')
    if (to.after) query.set('sau', String(to.after))
    return `/toa-soan/anh/tep${query.size > 0 ? `?${query}` : ''}`
  }
  return deskPage(mayChoosePictures, async (viewer) => {
    const found = await listAttachments(db, { text, isTrash, after, limit: PAGE_LENGTH + 1 })
    const shown = found.slice(0, PAGE_LENGTH)
    const last = found.length > PAGE_LENGTH ? shown.at(-1) : undefined
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{isTrash ? say('Thùng rác của tệp') : say('Tệp đính kèm')}</h1>
          <nav className="row" aria-label={say('Kho ảnh và tệp')}>
            <a className="button" href="/toa-soan/anh">
              {say('Ảnh')}
            </a>
            <a className="button button-quiet" href={address({ isTrash: !isTrash })}>
              {isTrash ? say('Về kho tệp') : say('Thùng rác')}
            </a>
          </nav>
        </div>
        <Told asked={asked} brought={await brought(asked)} />
        {mayUploadMedia(viewer) && !isTrash && <AttachmentUpload />}
        <search>
          <form className="filter" method="get" action="/toa-soan/anh/tep">
            {isTrash && <input type="hidden" name="thung-rac" value="1" />}
            <label className="spoken" htmlFor="tim-tep">
              {say('Tìm tệp theo tên, không cần gõ dấu')}
            </label>
            <input
              id="tim-tep"
              type="search"
              name="q"
              defaultValue={text}
              placeholder={say('Tìm tên tệp, không cần gõ dấu')}
              maxLength={100}
              autoComplete="off"
            />
            <button className="button" type="submit">
              {say('Tìm')}
            </button>
          </form>
        </search>
        {shown.length === 0 ? (
          <p className="empty">{nothing(text, isTrash)}</p>
        ) : (
          <ul className="lines">
            {shown.map((file) => (
              <AttachmentLine key={file.id} file={file} />
            ))}
          </ul>
        )}
        <ListPages
          first={after === null ? null : address({ text, isTrash })}
          before={null}
          after={last ? address({ text, isTrash, after: last.id }) : null}
        />
      </div>
    )
  })
}

function nothing(text: string, isTrash: boolean): string {
  if (text) return say('Không có tệp nào tên như vậy.')
  return isTrash
    ? say('Thùng rác trống. Tệp đã xoá nằm ở đây 30 ngày rồi mất hẳn.')
    : say('Chưa có tệp nào. Quyết định, biểu mẫu, phụ lục tải lên sẽ hiện ở đây.')
}

async function brought(asked: Asked): Promise<LibraryAttachment | null> {
  const id = rowId(only(asked['moi']) ?? '')
  return id === null ? null : findAttachment(db, id)
}

function Told({ asked, brought: file }: { asked: Asked; brought: LibraryAttachment | null }) {
  if (!file) return null
  return (
    <p className="notice" role="status">
      {only(asked['da-co']) ? say('Tệp này đã có trong kho.') : say('Đã tải tệp lên.')}{' '}
      <a href={`/toa-soan/anh/tep/${file.id}`}>{file.name}</a>
    </p>
  )
}

function AttachmentLine({ file }: { file: LibraryAttachment }) {
  const { id, name, sizeBytes, uploadedByName, createdAt, useCount } = file
  return (
    <li className="line">
      <div>
        <a className="line-headline" href={`/toa-soan/anh/tep/${id}`}>
          {name}
        </a>
        <p className="meta">
          {fileSize(sizeBytes)} · {uploadedByName && `${uploadedByName}, `}
          <time dateTime={isoWithZone(createdAt)}>{portalDateTime(createdAt)}</time> ·{' '}
          {useCount > 0 ? say('dùng ở {useCount} nơi', { useCount: inDigits(useCount) }) : say('chưa dùng')}
        </p>
      </div>
      <a className="button" href={`/media/${file.file}`} download={name}>
        {say('Tải về')}
        <span className="spoken"> {name}</span>
      </a>
    </li>
  )
}
