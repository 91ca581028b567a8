import type { ReactNode } from 'react'
import { say } from '@/lib/english/media'
import { inDigits } from '@/lib/interface-language'
import { titled } from '../../../titled'
import '@/components/newsroom/arrange.css'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import '@/components/newsroom/lists.css'
import { fileSize } from '@/lib/vi/file-words'
import '@/components/newsroom/media/media.css'
import { wholeSize } from '@/components/newsroom/media/shape-geometry'
import { ShapePicture } from '@/components/newsroom/media/shape-picture.island'
import { UseList } from '@/components/newsroom/media/use-list'
import { db } from '@/db/client'
import { isoWithZone, portalDateTime } from '@/lib/time'
import { mayChangePicture, mayChoosePictures } from '@/modules/accounts/permissions'
import { usesOfPicture } from '@/modules/articles/uses-of-files'
import { findPicture, type LibraryPicture } from '@/modules/media/library-picture'
import { readLibraryShelves } from '@/modules/media/library-queries'
import { isShown } from '@/modules/media/picture-uses'
import { only } from '../../../place'
import { rowId } from '../../../row-id'
import { deskPage, PAGE_REFUSALS } from '../../desk-page'
import { describePictureAction, shapePictureAction, trashPictureAction } from '../actions'
import type { Asked } from '../library-address'
import { DONE, pictureAnswers } from '../sentences'
import { Trashed } from './trashed'

export const generateMetadata = titled(() => say('Ảnh'))

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

export default async function PicturePage({ params, searchParams }: Props) {
  const id = rowId((await params).id)
  const asked = await searchParams
  return deskPage(mayChoosePictures, async (viewer) => {
    const picture = id === null ? null : await findPicture(db, id)
    if (!picture) return PAGE_REFUSALS.notFound
    const { uploadedBy } = picture
    const mayChange = mayChangePicture(viewer, { uploadedBy, isShown: await isShown(db, picture.id) })
    const uses = await usesOfPicture(db, picture.id)
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Ảnh {id}', { id: picture.id })}</h1>
          <a className="button button-quiet" href="/toa-soan/anh">
            {say('Kho ảnh')}
          </a>
        </div>
        <Told asked={asked} />
        {picture.deletedAt ? (
          <Trashed id={picture.id} deletedAt={picture.deletedAt} mayRestore={mayChange} />
        ) : (
          <Shown picture={picture} />
        )}
        <section className="stack picture-section" aria-labelledby="dung-o-dau">
          <h2 id="dung-o-dau">{say('Dùng ở đâu')}</h2>
          <UseList uses={uses} />
        </section>
        {!mayChange && !picture.deletedAt && (
          <p className="notice" data-tone="warn">
            {pictureAnswers()['forbidden']?.sentence}
          </p>
        )}
        {mayChange && !picture.deletedAt && <Changes picture={picture} useCount={uses.length} />}
      </div>
    )
  })
}

function Told({ asked }: { asked: Asked }) {
  const done = DONE[only(asked['xong']) ?? '']
  return (
    <p className={done ? 'notice' : 'spoken'} role="status">
      {done}
    </p>
  )
}

function Shown({ picture }: { picture: LibraryPicture }) {
  const { file, alt, isDecorative, originalName, sizeBytes, uploadedByName, createdAt, folder } = picture
  return (
    <div className="picture-sheet">
      <img
        src={`/media/${file}`}
        alt={alt || say('Ảnh {id}', { id: picture.id })}
        width={picture.widthPixels}
        height={picture.heightPixels}
      />
      <dl className="picture-facts">
        <Fact name={say('Tên tệp')} words={originalName} />
        <Fact name={say('Tải lên')} words={uploadedByName ?? ''}>
          <time dateTime={isoWithZone(createdAt)}>{portalDateTime(createdAt)}</time>
        </Fact>
        <Fact name={say('Bản gốc')} words={sizeBytes === null ? '' : fileSize(sizeBytes)} />
        <Fact name={say('Thư mục')} words={folder} />
        <Fact name={say('Mô tả')} words={isDecorative ? say('Ảnh trang trí') : alt || say('Chưa có')} />
      </dl>
    </div>
  )
}

function Fact({ name, words, children }: { name: string; words: string; children?: ReactNode }) {
  if (!words && !children) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {words}
        {words && children && ' · '}
        {children}
      </dd>
    </div>
  )
}

async function Changes({ picture, useCount }: { picture: LibraryPicture; useCount: number }) {
  const { id, version, alt, isDecorative, caption, credit, folder, crop, rotationDegrees } = picture
  const { folders } = await readLibraryShelves(db)
  const hidden = { id, version }
  const size = wholeSize({ width: picture.widthPixels, height: picture.heightPixels }, crop)
  const focal = { x: picture.focalX, y: picture.focalY }
  return (
    <>
      <section className="stack picture-section" aria-labelledby="mo-ta">
        <h2 id="mo-ta">{say('Mô tả')}</h2>
        <DeskForm
          name="mo-ta-anh"
          action={describePictureAction}
          hidden={hidden}
          button={say('Lưu mô tả')}
          fields={[
            {
              kind: 'area',
              rows: 2,
              name: 'alt',
              label: say('Mô tả ảnh'),
              hint: say('Nói cho người không nhìn thấy biết trong ảnh có gì. Cần có trước khi xuất bản.'),
              value: alt,
            },
            {
              kind: 'check',
              name: 'isDecorative',
              label: say('Ảnh trang trí'),
              hint: say('Ảnh không mang tin gì: trình đọc màn hình bỏ qua, không cần mô tả.'),
              value: isDecorative ? 'co' : '',
            },
            {
              kind: 'area',
              rows: 2,
              name: 'caption',
              label: say('Chú thích'),
              hint: say('In dưới ảnh.'),
              value: caption,
            },
            {
              kind: 'line',
              name: 'credit',
              label: say('Nguồn ảnh'),
              hint: say('Người chụp hoặc nơi cho ảnh.'),
              value: credit,
            },
            {
              kind: 'line',
              name: 'folder',
              label: say('Thư mục'),
              hint:
                folders.length > 0
                  ? say('Đang có: {folders}.', { folders: folders.slice(0, 12).join(', ') })
                  : say('Ví dụ: Lễ hội 2026.'),
              value: folder,
            },
          ]}
        />
      </section>
      <section className="stack picture-section" aria-labelledby="khung">
        <h2 id="khung">{say('Cắt, xoay, điểm chính')}</h2>
        <p className="narrow">
          {say(
            'Điểm chính là chỗ luôn nhìn thấy khi trang cắt ảnh cho vừa khung. Bản gốc không đổi, làm lại lúc nào cũng được.',
          )}
        </p>
        <ShapePicture
          key={version}
          action={shapePictureAction}
          picture={{ ...hidden, src: `/toa-soan/anh/${id}/goc?v=${version}`, size, rotationDegrees, crop, focal }}
        />
      </section>
      <section className="stack narrow picture-section" aria-labelledby="thay">
        <h2 id="thay">{say('Thay bằng ảnh khác')}</h2>
        <p>
          {say('Mọi bài đang dùng ảnh này sẽ hiện ảnh mới; mô tả và chú thích giữ nguyên, vui lòng xem lại cho khớp.')}
        </p>
        <form className="stack" method="post" encType="multipart/form-data" action="/toa-soan/tep/thay-anh">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <label className="stack-small">
            <strong>{say('Tệp ảnh mới')}</strong>
            <input type="file" name="tep" accept="image/jpeg,image/png,image/webp" required />
          </label>
          <div className="row">
            <button className="button" type="submit">
              {say('Thay ảnh')}
            </button>
          </div>
        </form>
      </section>
      <section className="stack narrow picture-section" aria-labelledby="xoa">
        <h2 id="xoa">{say('Xoá ảnh')}</h2>
        <p>{say('Ảnh vào thùng rác 30 ngày rồi mất hẳn. Bạn đọc không xem được ảnh nữa ngay khi bạn bấm.')}</p>
        <DeskForm
          name="xoa-anh"
          action={trashPictureAction}
          hidden={hidden}
          tone="grave"
          button={say('Đưa vào thùng rác')}
          fields={
            useCount > 0
              ? [
                  {
                    kind: 'check',
                    name: 'isConfirmed',
                    label: say('Tôi biết ảnh đang dùng ở {useCount} nơi và các nơi đó sẽ không còn ảnh', {
                      useCount: inDigits(useCount),
                    }),
                  },
                ]
              : []
          }
        />
      </section>
    </>
  )
}
