'use client'
import { useState } from 'react'
import { say } from '@/lib/english/media'
import { askInDialog } from './ask-in-dialog'
import { ChooserFrame } from './chooser-frame'
import type { ChosenPicture } from './chosen-picture'
import './media.css'
import { UploadZone } from './upload-zone'
import { useLibrary } from './use-library'

type Options = {
  /** Several may be chosen; else the last one pressed counts. */
  isSeveral?: boolean
  /** Files to bring at once: what was pasted into a text or dropped on it. */
  files?: readonly File[]
}

/** Asks for pictures of the library, or for new ones; an empty list when nothing was chosen. In the order they were pressed. */
export function openPictureChooser({ isSeveral = false, files = [] }: Options = {}): Promise<ChosenPicture[]> {
  const heading = isSeveral ? say('Chọn ảnh (được chọn nhiều)') : say('Chọn ảnh')
  return askInDialog<ChosenPicture[]>(heading, [], (answer) => (
    <Chooser heading={heading} isSeveral={isSeveral} files={files} answer={answer} />
  ))
}

type Props = {
  heading: string
  isSeveral: boolean
  files: readonly File[]
  answer: (chosen: ChosenPicture[]) => void
}

function Chooser({ heading, isSeveral, files, answer }: Props) {
  const [text, setText] = useState('')
  const library = useLibrary<ChosenPicture>('picture', text)
  const [brought, setBrought] = useState<ChosenPicture[]>([])
  const [chosen, setChosen] = useState<ChosenPicture[]>([])
  const broughtIds = new Set(brought.map(({ mediaId }) => mediaId))
  const shown = [...brought, ...library.items.filter(({ mediaId }) => !broughtIds.has(mediaId))]
  const isChosen = (picture: ChosenPicture) => chosen.some(({ mediaId }) => mediaId === picture.mediaId)
  const add = (picture: ChosenPicture) =>
    setChosen((before) => [...(isSeveral ? before.filter(({ mediaId }) => mediaId !== picture.mediaId) : []), picture])
  const toggle = (picture: ChosenPicture) =>
    isChosen(picture) ? setChosen(chosen.filter(({ mediaId }) => mediaId !== picture.mediaId)) : add(picture)
  const withoutAlt = chosen.filter(({ alt, isDecorative }) => !alt && !isDecorative)
  return (
    <ChooserFrame
      heading={heading}
      searchLabel={say('Tìm ảnh theo mô tả, chú thích, nguồn hoặc tên tệp, không cần gõ dấu')}
      text={text}
      onText={setText}
      library={library}
      isEmpty={shown.length === 0}
      empty={text ? say('Không có ảnh nào như vậy.') : say('Kho chưa có ảnh nào. Vui lòng tải ảnh lên.')}
      take={
        isSeveral && chosen.length > 0 ? say('Chèn {chosenCount} ảnh', { chosenCount: chosen.length }) : say('Chèn ảnh')
      }
      mayTake={chosen.length > 0}
      onTake={() => answer(chosen)}
      onLeave={() => answer([])}
      upload={
        <UploadZone<ChosenPicture>
          kind="picture"
          files={files}
          onDone={(picture) => {
            setBrought((before) => [picture, ...before.filter(({ mediaId }) => mediaId !== picture.mediaId)])
            add(picture)
          }}
          next={() => <>{say('Ảnh đã được chọn sẵn bên dưới.')}</>}
        />
      }
      note={
        withoutAlt.length > 0 && (
          <p className="notice" data-tone="warn">
            {withoutAlt.length === 1
              ? say('Ảnh đã chọn')
              : say('{withoutAltCount} ảnh đã chọn', { withoutAltCount: withoutAlt.length })}{' '}
            {say('chưa có mô tả cho người không nhìn thấy; cần có trước khi xuất bản.')}{' '}
            {withoutAlt.map(({ mediaId }) => (
              <a href={`/toa-soan/anh/${mediaId}`} target="_blank" rel="noreferrer" key={mediaId}>
                {say('Mô tả ảnh {mediaId} (thẻ mới)', { mediaId })}{' '}
              </a>
            ))}
          </p>
        )
      }
    >
      <ul className="chooser-pictures">
        {shown.map((picture) => (
          <li key={picture.mediaId}>
            <button
              className="chooser-picture"
              type="button"
              aria-pressed={isChosen(picture)}
              onClick={() => toggle(picture)}
            >
              <img
                src={picture.thumbnail}
                alt={picture.alt || picture.originalName || say('Ảnh {mediaId}', { mediaId: picture.mediaId })}
                width={picture.widthPixels}
                height={picture.heightPixels}
                loading="lazy"
              />
            </button>
          </li>
        ))}
      </ul>
    </ChooserFrame>
  )
}
