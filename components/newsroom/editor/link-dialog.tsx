import type { Editor } from '@tiptap/core'
import { useRef, useState } from 'react'
import { Field } from '@/components/ui/field'
import { say } from '@/lib/english/editor'
import { selectedWords, setLink } from './deeds'
import { Dialog, onEnter } from './dialog'
import { writtenAddress } from './written-address'

/** Asks where words should lead. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const address = useRef<HTMLInputElement>(null)
  const words = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string>()
  const isLinked = editor.isActive('link')
  const present = isLinked ? String(editor.getAttributes('link')['href'] ?? '') : ''
  const needsWords = !isLinked && selectedWords(editor) === ''
  const set = () => {
    const href = writtenAddress(address.current?.value ?? '')
    if (href === null) {
      setProblem(say('Vui lòng nhập địa chỉ web, thư điện tử hoặc đường dẫn trong trang này, ví dụ hanoi.gov.vn.'))
      address.current?.focus()
      return
    }
    onClose()
    setLink(editor, href, words.current?.value.trim() ?? '')
  }
  const remove = () => {
    onClose()
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
  }
  return (
    <Dialog heading={isLinked ? say('Sửa liên kết') : say('Gắn liên kết')} onClose={onClose}>
      <Field id="lien-ket-dia-chi" label={say('Địa chỉ')} problem={problem}>
        {(control) => (
          <input
            {...control}
            ref={address}
            type="text"
            inputMode="url"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            defaultValue={present}
            onKeyDown={onEnter(set)}
          />
        )}
      </Field>
      {needsWords && (
        <Field id="lien-ket-chu" label={say('Chữ hiển thị')} hint={say('Để trống thì hiện chính địa chỉ.')}>
          {(control) => <input {...control} ref={words} type="text" autoComplete="off" onKeyDown={onEnter(set)} />}
        </Field>
      )}
      <div className="row">
        <button type="button" className="button button-main" onClick={set}>
          {isLinked ? say('Đổi liên kết') : say('Gắn liên kết')}
        </button>
        {isLinked && (
          <button type="button" className="button" onClick={remove}>
            {say('Bỏ liên kết')}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={onClose}>
          {say('Thôi')}
        </button>
      </div>
    </Dialog>
  )
}
