import { type ReactNode, useEffect, useRef, useState } from 'react'
import { said, say } from '@/lib/english/media'
import { fileSize } from '@/lib/vi/file-words'
import { LocalThumbnail } from './local-thumbnail'
import { FILE_DOORS, type FileKind } from './send-file'
import { type Upload, uploadsInWords } from './upload-list'
import { alreadyThere, attachmentAlreadyThere } from './upload-words'
import { type Uploads, useUploads } from './use-uploads'

type Props<Chosen> = {
  kind: FileKind
  /** Sent with each file. */
  fields?: Record<string, string>
  /** Sent as soon as the zone is there. */
  files?: readonly File[]
  onDone: (chosen: Chosen, isNew: boolean) => void
  /** What can be done with a file that has arrived. */
  next: (chosen: Chosen) => ReactNode
}

const zoneWords = () =>
  ({
    picture: { drop: say('Kéo ảnh vào đây, dán ảnh (Ctrl+V), hoặc'), choose: say('Chọn ảnh'), there: alreadyThere() },
    attachment: { drop: say('Kéo tệp vào đây, hoặc'), choose: say('Chọn tệp'), there: attachmentAlreadyThere() },
  }) as const

const LIMITS: Record<FileKind, string> = said({
  picture: 'Ảnh JPEG, PNG hoặc WebP, mỗi ảnh tối đa 15 MB. Chọn được nhiều ảnh một lần.',
  attachment:
    'Tệp PDF, Word (.docx), Excel (.xlsx), ZIP hoặc âm thanh (.mp3, .m4a), mỗi tệp tối đa 20 MB. Bản đọc đặt trong bài thành nút “Nghe bài”.',
})

const NO_FIELDS: Record<string, string> = {}
const NO_FILES: readonly File[] = []

const filesIn = (data: DataTransfer | null) => [...(data?.files ?? [])]

/** Where files are dropped, pasted or chosen, and how far each is. Without a script it is a form for one file. */
export function UploadZone<Chosen>({ kind, fields = NO_FIELDS, files = NO_FILES, onDone, next }: Props<Chosen>) {
  const uploads = useUploads<Chosen>(kind, fields, onDone)
  const [isOver, setOver] = useState(false)
  const { add } = uploads
  const take = useRef(add)
  useEffect(() => {
    take.current = add
  })
  useEffect(() => {
    if (files.length > 0) take.current(files)
  }, [files])
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = filesIn(event.clipboardData)
      if (files.length === 0) return
      event.preventDefault()
      take.current(files)
    }
    // Beside the zone a dropped file would replace the page.
    const refuse = (event: DragEvent) => event.preventDefault()
    document.addEventListener('paste', paste)
    document.addEventListener('dragover', refuse)
    document.addEventListener('drop', refuse)
    return () => {
      document.removeEventListener('paste', paste)
      document.removeEventListener('dragover', refuse)
      document.removeEventListener('drop', refuse)
    }
  }, [])
  const door = FILE_DOORS[kind]
  const words = zoneWords()[kind]
  return (
    <section className="upload" aria-label={kind === 'picture' ? say('Tải ảnh lên') : say('Tải tệp lên')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way of three; the button is for everybody. */}
      <div
        className="upload-zone"
        data-over={isOver ? '' : undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          add(filesIn(event.dataTransfer))
        }}
      >
        <form method="post" encType="multipart/form-data" action={door.address} className="row">
          {Object.entries(fields).map(([name, value]) => (
            <input type="hidden" name={name} value={value} key={name} />
          ))}
          <span className="needs-script">{words.drop}</span>
          <label className="button upload-choose">
            {words.choose}
            <input
              type="file"
              name="tep"
              accept={door.accept}
              multiple
              onChange={({ currentTarget }) => {
                add([...(currentTarget.files ?? [])])
                // The same file may be chosen again.
                currentTarget.value = ''
              }}
            />
          </label>
          <button className="button without-script" type="submit">
            {say('Tải lên')}
          </button>
        </form>
        <p className="meta">{LIMITS[kind]}</p>
      </div>
      <p className="spoken" role="status">
        {uploadsInWords(uploads.list)}
      </p>
      {uploads.list.length > 0 && (
        <ul className="upload-list">
          {uploads.list.map((upload) => (
            <UploadLine
              key={upload.key}
              {...{ upload, uploads, next }}
              hasPicture={kind === 'picture'}
              there={words.there}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

type LineProps<Chosen> = {
  upload: Upload<Chosen>
  uploads: Uploads<Chosen>
  next: (chosen: Chosen) => ReactNode
  hasPicture: boolean
  there: string
}

function UploadLine<Chosen>({ upload, uploads, next, hasPicture, there }: LineProps<Chosen>) {
  const { key, file, state, fraction, answer } = upload
  const percent = Math.round(fraction * 100)
  const isGoing = state === 'waiting' || state === 'sending' || state === 'working'
  const name = file.name || say('Ảnh dán vào')
  return (
    <li className="upload-line" data-state={state}>
      {hasPicture && <LocalThumbnail file={file} />}
      <div className="upload-facts">
        <p>
          <strong className="upload-name">{name}</strong> <span className="meta">{fileSize(file.size)}</span>
        </p>
        {isGoing && (
          <div className="upload-progress">
            <progress
              value={state === 'working' ? undefined : percent}
              max={100}
              aria-label={say('Đang tải {name}', { name })}
            />
            <span className="meta">{WAITING[state] ?? `${percent} %`}</span>
          </div>
        )}
        {state === 'cancelled' && <p className="meta">{say('Đã huỷ.')}</p>}
        {answer && !answer.ok && (
          <p className="upload-problem" role="alert">
            {answer.sentence}
          </p>
        )}
        {answer?.ok && (
          <p>
            {answer.isNew ? say('Đã tải lên.') : there} {next(answer.chosen)}
          </p>
        )}
      </div>
      <div className="row">
        {isGoing && (
          <button className="button" type="button" onClick={() => uploads.cancel(key)}>
            {say('Huỷ')}
            <span className="spoken"> {name}</span>
          </button>
        )}
        {(state === 'cancelled' || (answer && !answer.ok && answer.mayRetry)) && (
          <button className="button" type="button" onClick={() => uploads.again(key)}>
            {say('Gửi lại')}
            <span className="spoken"> {name}</span>
          </button>
        )}
        {!isGoing && (
          <button className="button button-quiet" type="button" onClick={() => uploads.putAway(key)}>
            {say('Cất dòng này')}
            <span className="spoken"> {name}</span>
          </button>
        )}
      </div>
    </li>
  )
}

const WAITING: Partial<Record<Upload<unknown>['state'], string>> = said({
  waiting: 'Chờ đến lượt',
  working: 'Đang xử lý…',
})
