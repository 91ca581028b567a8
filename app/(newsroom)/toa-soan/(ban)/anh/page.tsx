import { DeskForm } from '@/components/newsroom/desk-form.island'
import { ListPages } from '@/components/newsroom/list-pages'
import { say } from '@/lib/english/media'
import { inDigits } from '@/lib/interface-language'
import { titled } from '../../titled'
import '@/components/newsroom/lists.css'
import { LibraryFilterForm } from '@/components/newsroom/media/library-filter'
import { PictureGrid } from '@/components/newsroom/media/picture-grid'
import '@/components/newsroom/media/media.css'
import { PictureUpload } from '@/components/newsroom/media/picture-upload.island'
import { db } from '@/db/client'
import { mayChoosePictures, mayUploadMedia } from '@/modules/accounts/permissions'
import { findPicture, type LibraryPicture } from '@/modules/media/library-picture'
import { type LibraryFilter, listLibrary, readLibraryShelves } from '@/modules/media/library-queries'
import { only } from '../../place'
import { rowId } from '../../row-id'
import { deskPage } from '../desk-page'
import { thumbnailOf } from '../tep/chosen'
import { movePicturesAction } from './actions'
import { type Asked, libraryAddress, libraryFilter, monthInWords, NO_FOLDER } from './library-address'

export const generateMetadata = titled(() => say('Ảnh'))

const PAGE_LENGTH = 40

type Props = { searchParams: Promise<Asked> }

export default async function LibraryPage({ searchParams }: Props) {
  const asked = await searchParams
  const filter = libraryFilter(asked)
  const after = rowId(only(asked['sau']) ?? '')
  return deskPage(mayChoosePictures, async (viewer) => {
    const mayUpload = mayUploadMedia(viewer)
    const found = await listLibrary(db, filter, after, PAGE_LENGTH + 1)
    const shown = found.slice(0, PAGE_LENGTH)
    const last = found.length > PAGE_LENGTH ? shown.at(-1) : undefined
    const shelves = await readLibraryShelves(db)
    const isNarrowed = libraryAddress(filter) !== libraryAddress({ isTrash: filter.isTrash })
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{filter.isTrash ? say('Thùng rác') : say('Ảnh')}</h1>
          <nav className="row" aria-label={say('Kho ảnh và tệp')}>
            <a className="button" href="/toa-soan/anh/tep">
              {say('Tệp đính kèm')}
            </a>
            <a className="button button-quiet" href={libraryAddress({ isTrash: !filter.isTrash })}>
              {filter.isTrash ? say('Về kho ảnh') : say('Thùng rác')}
            </a>
          </nav>
        </div>
        <Told asked={asked} brought={await brought(asked)} />
        {mayUpload && !filter.isTrash && <PictureUpload folder={filter.folder ?? ''} />}
        <LibraryFilterForm
          filter={filter}
          noFolder={NO_FOLDER}
          folders={shelves.folders}
          months={shelves.months.map((month) => ({ value: month, label: monthInWords(month) }))}
          uploaders={shelves.uploaders}
        />
        {shown.length === 0 ? (
          <Nothing filter={filter} isNarrowed={isNarrowed} />
        ) : (
          <PictureGrid pictures={shown.map(tile)} mayTick={mayUpload && !filter.isTrash} form="chuyen-anh" />
        )}
        {mayUpload && !filter.isTrash && shown.length > 0 && (
          <DeskForm
            name="chuyen"
            formId="chuyen-anh"
            action={movePicturesAction}
            tone="plain"
            button={say('Chuyển ảnh đã đánh dấu')}
            fields={[
              {
                kind: 'line',
                name: 'folder',
                label: say('Chuyển vào thư mục'),
                hint: say('Tên thư mục có sẵn hoặc tên mới. Để trống là đưa ra ngoài thư mục.'),
                value: '',
              },
            ]}
          />
        )}
        <ListPages
          first={after === null ? null : libraryAddress(filter)}
          before={null}
          after={last ? libraryAddress(filter, last.id) : null}
        />
      </div>
    )
  })
}

const tile = (picture: LibraryPicture) => {
  const { id, alt, isDecorative, caption, originalName, widthPixels, heightPixels, deletedAt } = picture
  // What lies in the trash has no files for anybody.
  const src = deletedAt ? null : thumbnailOf(picture)
  return {
    id,
    src,
    alt,
    isDecorative,
    name: caption || alt || originalName || say('Ảnh {id}', { id }),
    widthPixels,
    heightPixels,
  }
}

/** The picture that a form without a script has just brought. */
async function brought(asked: Asked): Promise<LibraryPicture | null> {
  const id = rowId(only(asked['moi']) ?? '')
  return id === null ? null : findPicture(db, id)
}

function Told({ asked, brought: picture }: { asked: Asked; brought: LibraryPicture | null }) {
  const count = Number(only(asked['xong'])) || 0
  if (!picture && count === 0) return null
  return (
    <p className="notice" role="status">
      {count > 0 && say('Đã chuyển {count} ảnh.', { count: inDigits(count) })}
      {picture && (
        <>
          {only(asked['da-co']) ? say('Ảnh này đã có trong kho.') : say('Đã tải ảnh lên.')}{' '}
          <a href={`/toa-soan/anh/${picture.id}`}>{say('Mô tả ảnh này')}</a>
        </>
      )}
    </p>
  )
}

function Nothing({ filter, isNarrowed }: { filter: LibraryFilter; isNarrowed: boolean }) {
  if (isNarrowed) {
    return (
      <p className="empty">
        {say('Không có ảnh nào như vậy.')}{' '}
        <a href={libraryAddress({ isTrash: filter.isTrash })}>{say('Bỏ mọi bộ lọc')}</a>
      </p>
    )
  }
  return (
    <p className="empty">
      {filter.isTrash
        ? say('Thùng rác trống. Ảnh đã xoá nằm ở đây 30 ngày rồi mất hẳn.')
        : say('Kho chưa có ảnh nào. Ảnh tải lên sẽ hiện ở đây, mới nhất đứng đầu.')}
    </p>
  )
}
