import { DeskForm } from '@/components/newsroom/desk-form.island'
import { say } from '@/lib/english/media'
import { inDigits } from '@/lib/interface-language'
import { titled } from '../../../../titled'
import '@/components/newsroom/lists.css'
import { fileSize } from '@/lib/vi/file-words'
import '@/components/newsroom/media/media.css'
import { UseList } from '@/components/newsroom/media/use-list'
import { db } from '@/db/client'
import { portalDateTime } from '@/lib/time'
import { mayChangePicture, mayChoosePictures } from '@/modules/accounts/permissions'
import { usesOfAttachment } from '@/modules/articles/uses-of-files'
import { findAttachment, type LibraryAttachment, tagsOffering } from '@/modules/media/library-attachment'
import { only } from '../../../../place'
import { rowId } from '../../../../row-id'
import { deskPage, PAGE_REFUSALS } from '../../../desk-page'
import type { Asked } from '../../library-address'
import { renameAttachmentAction, trashAttachmentAction, untrashAttachmentAction } from '../actions'
import { attachmentAnswers, DONE } from '../sentences'

export const generateMetadata = titled(() => say('Tệp đính kèm'))

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

export default async function AttachmentPage({ params, searchParams }: Props) {
  const id = rowId((await params).id)
  const done = DONE[only((await searchParams)['xong']) ?? '']
  return deskPage(mayChoosePictures, async (viewer) => {
    const file = id === null ? null : await findAttachment(db, id)
    if (!file) return PAGE_REFUSALS.notFound
    const isShown = (await tagsOffering(db, file.id)).length > 0
    const mayChange = mayChangePicture(viewer, { uploadedBy: file.uploadedBy, isShown })
    const uses = await usesOfAttachment(db, file.id)
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{file.name}</h1>
          <a className="button button-quiet" href="/toa-soan/anh/tep">
            {say('Tệp đính kèm')}
          </a>
        </div>
        <p className={done ? 'notice' : 'spoken'} role="status">
          {done}
        </p>
        <p className="row">
          <span className="meta">
            {fileSize(file.sizeBytes)} · {file.uploadedByName && `${file.uploadedByName}, `}
            {portalDateTime(file.createdAt)}
          </span>
          <a className="button" href={`/media/${file.file}`} download={file.name}>
            {say('Tải về')}
          </a>
        </p>
        <section className="stack picture-section" aria-labelledby="dung-o-dau">
          <h2 id="dung-o-dau">{say('Dùng ở đâu')}</h2>
          <UseList uses={uses} />
        </section>
        {mayChange ? (
          <Changes file={file} />
        ) : (
          <p className="notice" data-tone="warn">
            {attachmentAnswers()['forbidden']?.sentence}
          </p>
        )}
      </div>
    )
  })
}

function Changes({ file: { id, name, deletedAt, useCount } }: { file: LibraryAttachment }) {
  if (deletedAt) {
    return (
      <section className="stack picture-section" aria-labelledby="thung-rac">
        <h2 id="thung-rac">{say('Trong thùng rác')}</h2>
        <DeskForm
          name="lay-lai"
          action={untrashAttachmentAction}
          fields={[]}
          hidden={{ id }}
          button={say('Lấy lại tệp')}
          tone="plain"
        />
      </section>
    )
  }
  return (
    <>
      <section className="stack picture-section" aria-labelledby="ten">
        <h2 id="ten">{say('Tên bạn đọc thấy')}</h2>
        <DeskForm
          name="doi-ten"
          action={renameAttachmentAction}
          hidden={{ id }}
          button={say('Đổi tên')}
          fields={[{ kind: 'line', name: 'name', label: say('Tên tệp'), value: name, isRequired: true }]}
        />
      </section>
      <section className="stack picture-section" aria-labelledby="xoa">
        <h2 id="xoa">{say('Xoá tệp')}</h2>
        <p className="narrow">
          {say('Tệp vào thùng rác 30 ngày rồi mất hẳn. Bài đang dùng vẫn đưa tệp cho bạn đọc tới ngày đó.')}
        </p>
        <DeskForm
          name="xoa-tep"
          action={trashAttachmentAction}
          hidden={{ id }}
          tone="grave"
          button={say('Đưa vào thùng rác')}
          fields={
            useCount > 0
              ? [
                  {
                    kind: 'check',
                    name: 'isConfirmed',
                    label: say('Tôi biết tệp đang dùng ở {useCount} nơi', { useCount: inDigits(useCount) }),
                  },
                ]
              : []
          }
        />
      </section>
    </>
  )
}
