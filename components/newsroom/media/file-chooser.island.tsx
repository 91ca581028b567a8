'use client'
import { useState } from 'react'
import { say } from '@/lib/english/media'
import { fileKind, fileSize } from '@/lib/vi/file-words'
import { askInDialog } from './ask-in-dialog'
import { ChooserFrame } from './chooser-frame'
import type { ChosenAttachment } from './chosen-picture'
import './media.css'
import { UploadZone } from './upload-zone'
import { useLibrary } from './use-library'

const heading = () => say('Chọn tệp đính kèm')

/** Asks for files that go with a document; an empty list when nothing was chosen. `files` are brought at once. */
export function openFileChooser({ files = [] }: { files?: readonly File[] } = {}): Promise<ChosenAttachment[]> {
  return askInDialog<ChosenAttachment[]>(heading(), [], (answer) => <Chooser files={files} answer={answer} />)
}

type Props = { files: readonly File[]; answer: (chosen: ChosenAttachment[]) => void }

function Chooser({ files, answer }: Props) {
  const [text, setText] = useState('')
  const library = useLibrary<ChosenAttachment>('attachment', text)
  const [brought, setBrought] = useState<ChosenAttachment[]>([])
  const [chosen, setChosen] = useState<ChosenAttachment[]>([])
  const broughtIds = new Set(brought.map(({ attachmentId }) => attachmentId))
  const shown = [...brought, ...library.items.filter(({ attachmentId }) => !broughtIds.has(attachmentId))]
  const isChosen = (file: ChosenAttachment) => chosen.some(({ attachmentId }) => attachmentId === file.attachmentId)
  const without = (list: ChosenAttachment[], file: ChosenAttachment) =>
    list.filter(({ attachmentId }) => attachmentId !== file.attachmentId)
  return (
    <ChooserFrame
      heading={heading()}
      searchLabel={say('Tìm tệp theo tên, không cần gõ dấu')}
      text={text}
      onText={setText}
      library={library}
      isEmpty={shown.length === 0}
      empty={text ? say('Không có tệp nào tên như vậy.') : say('Kho chưa có tệp nào. Vui lòng tải tệp lên.')}
      take={chosen.length > 1 ? say('Chèn {chosenCount} tệp', { chosenCount: chosen.length }) : say('Chèn tệp')}
      mayTake={chosen.length > 0}
      onTake={() => answer(chosen)}
      onLeave={() => answer([])}
      note={null}
      upload={
        <UploadZone<ChosenAttachment>
          kind="attachment"
          files={files}
          onDone={(file) => {
            setBrought((before) => [file, ...without(before, file)])
            setChosen((before) => [...without(before, file), file])
          }}
          next={() => <>{say('Tệp đã được chọn sẵn bên dưới.')}</>}
        />
      }
    >
      <ul className="lines">
        {shown.map((file) => (
          <li className="line" key={file.attachmentId}>
            <label className="choice">
              <input
                type="checkbox"
                checked={isChosen(file)}
                onChange={() => setChosen(isChosen(file) ? without(chosen, file) : [...chosen, file])}
              />
              {file.name}
            </label>
            <span className="meta">
              {fileKind(file.mimeType, file.name)}, {fileSize(file.sizeBytes)}
            </span>
          </li>
        ))}
      </ul>
    </ChooserFrame>
  )
}
