import type { Editor } from '@tiptap/core'
import { useRef, useState } from 'react'
import { Field } from '@/components/ui/field'
import { say } from '@/lib/english/editor'
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
      setProblem(say('Vui lòng dán địa chỉ của một video trên YouTube, Facebook, Vimeo hoặc Zalo.'))
      address.current?.focus()
      return
    }
    onClose()
    insertBlock(editor, { type: 'embed', attrs: { ...video, title: title.current?.value.trim() ?? '' } })
  }
  return (
    <Dialog heading={say('Chèn video')} onClose={onClose}>
      <Field
        id="video-dia-chi"
        label={say('Địa chỉ video')}
        hint={say('Bạn cũng có thể dán thẳng địa chỉ này vào một dòng trống trong bài.')}
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
      <Field id="video-ten" label={say('Tên video')} hint={say('Bạn đọc thấy tên này; để trống thì hiện địa chỉ.')}>
        {(control) => <input {...control} ref={title} type="text" autoComplete="off" onKeyDown={onEnter(insert)} />}
      </Field>
      <div className="row">
        <button type="button" className="button button-main" onClick={insert}>
          {say('Chèn video')}
        </button>
        <button type="button" className="button button-quiet" onClick={onClose}>
          {say('Thôi')}
        </button>
      </div>
    </Dialog>
  )
}
