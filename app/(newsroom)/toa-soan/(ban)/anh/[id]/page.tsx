import type { Metadata } from 'next'
import type { ReactNode } from 'react'
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
import { DONE, PICTURE_ANSWERS } from '../sentences'
import { Trashed } from './trashed'

export const metadata: Metadata = { title: 'Ảnh' }

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
          <h1>Ảnh {picture.id}</h1>
          <a className="button button-quiet" href="/toa-soan/anh">
            Kho ảnh
          </a>
        </div>
        <Told asked={asked} />
        {picture.deletedAt ? (
          <Trashed id={picture.id} deletedAt={picture.deletedAt} mayRestore={mayChange} />
        ) : (
          <Shown picture={picture} />
        )}
        <section className="stack picture-section" aria-labelledby="dung-o-dau">
          <h2 id="dung-o-dau">Dùng ở đâu</h2>
          <UseList uses={uses} />
        </section>
        {!mayChange && !picture.deletedAt && (
          <p className="notice" data-tone="warn">
            {PICTURE_ANSWERS['forbidden']?.sentence}
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
        alt={alt || `Ảnh ${picture.id}`}
        width={picture.widthPixels}
        height={picture.heightPixels}
      />
      <dl className="picture-facts">
        <Fact name="Tên tệp" words={originalName} />
        <Fact name="Tải lên" words={uploadedByName ?? ''}>
          <time dateTime={isoWithZone(createdAt)}>{portalDateTime(createdAt)}</time>
        </Fact>
        <Fact name="Bản gốc" words={sizeBytes === null ? '' : fileSize(sizeBytes)} />
        <Fact name="Thư mục" words={folder} />
        <Fact name="Mô tả" words={isDecorative ? 'Ảnh trang trí' : alt || 'Chưa có'} />
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
        <h2 id="mo-ta">Mô tả</h2>
        <DeskForm
          name="mo-ta-anh"
          action={describePictureAction}
          hidden={hidden}
          button="Lưu mô tả"
          fields={[
            {
              kind: 'area',
              rows: 2,
              name: 'alt',
              label: 'Mô tả ảnh',
              hint: 'Nói cho người không nhìn thấy biết trong ảnh có gì. Cần có trước khi xuất bản.',
              value: alt,
            },
            {
              kind: 'check',
              name: 'isDecorative',
              label: 'Ảnh trang trí',
              hint: 'Ảnh không mang tin gì: trình đọc màn hình bỏ qua, không cần mô tả.',
              value: isDecorative ? 'co' : '',
            },
            { kind: 'area', rows: 2, name: 'caption', label: 'Chú thích', hint: 'In dưới ảnh.', value: caption },
            { kind: 'line', name: 'credit', label: 'Nguồn ảnh', hint: 'Người chụp hoặc nơi cho ảnh.', value: credit },
            {
              kind: 'line',
              name: 'folder',
              label: 'Thư mục',
              hint: folders.length > 0 ? `Đang có: ${folders.slice(0, 12).join(', ')}.` : 'Ví dụ: Lễ hội 2026.',
              value: folder,
            },
          ]}
        />
      </section>
      <section className="stack picture-section" aria-labelledby="khung">
        <h2 id="khung">Cắt, xoay, điểm chính</h2>
        <p className="narrow">
          Điểm chính là chỗ luôn nhìn thấy khi trang cắt ảnh cho vừa khung. Bản gốc không đổi, làm lại lúc nào cũng
          được.
        </p>
        <ShapePicture
          key={version}
          action={shapePictureAction}
          picture={{ ...hidden, src: `/toa-soan/anh/${id}/goc?v=${version}`, size, rotationDegrees, crop, focal }}
        />
      </section>
      <section className="stack narrow picture-section" aria-labelledby="thay">
        <h2 id="thay">Thay bằng ảnh khác</h2>
        <p>Mọi bài đang dùng ảnh này sẽ hiện ảnh mới; mô tả và chú thích giữ nguyên, vui lòng xem lại cho khớp.</p>
        <form className="stack" method="post" encType="multipart/form-data" action="/toa-soan/tep/thay-anh">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <label className="stack-small">
            <strong>Tệp ảnh mới</strong>
            <input type="file" name="tep" accept="image/jpeg,image/png,image/webp" required />
          </label>
          <div className="row">
            <button className="button" type="submit">
              Thay ảnh
            </button>
          </div>
        </form>
      </section>
      <section className="stack narrow picture-section" aria-labelledby="xoa">
        <h2 id="xoa">Xoá ảnh</h2>
        <p>Ảnh vào thùng rác 30 ngày rồi mất hẳn. Bạn đọc không xem được ảnh nữa ngay khi bạn bấm.</p>
        <DeskForm
          name="xoa-anh"
          action={trashPictureAction}
          hidden={hidden}
          tone="grave"
          button="Đưa vào thùng rác"
          fields={
            useCount > 0
              ? [
                  {
                    kind: 'check',
                    name: 'isConfirmed',
                    label: `Tôi biết ảnh đang dùng ở ${useCount.toLocaleString('vi-VN')} nơi và các nơi đó sẽ không còn ảnh`,
                  },
                ]
              : []
          }
        />
      </section>
    </>
  )
}
