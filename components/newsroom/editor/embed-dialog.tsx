import type { Editor } from '@tiptap/core'
import { useRef, useState } from 'react'
import { Field } from '@/components/ui/field'
import { embedFromUrl } from '@/modules/articles/embeds'
import { insertBlock } from './deeds'
import { Dialog, onEnter } from './dialog'

/** Asks for the address of a video elsewhere. */
export function EmbedDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const address = useRef<HTMLInputElement>(null)
  const title = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string>()
  const insert = () => {
    const video = embedFromUrl(address.current?.value ?? '')
    if (!video) {
      setProblem('Vui lòng dán địa chỉ của một video trên YouTube, Facebook, Vimeo hoặc Zalo.')
      address.current?.focus()
      return
    }
    onClose()
    insertBlock(editor, { type: 'embed', attrs: { ...video, title: title.current?.value.trim() ?? '' } })
  }
  return (
    <Dialog heading="Chèn video" onClose={onClose}>
      <Field
        id="video-dia-chi"
        label="Địa chỉ video"
        hint="Bạn cũng có thể dán thẳng địa chỉ này vào một dòng trống trong bài."
        problem={problem}
      >
        {(control) => (
          <input
            {...control}
            ref={address}
            type="text"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            onKeyDown={onEnter(insert)}
          />
        )}
      </Field>
      <Field id="video-ten" label="Tên video" hint="Bạn đọc thấy tên này; để trống thì hiện địa chỉ.">
        {(control) => <input {...control} ref={title} type="text" autoComplete="off" onKeyDown={onEnter(insert)} />}
      </Field>
      <div className="row">
        <button type="button" className="button button-main" onClick={insert}>
          Chèn video
        </button>
        <button type="button" className="button button-quiet" onClick={onClose}>
          Thôi
        </button>
      </div>
    </Dialog>
  )
}
