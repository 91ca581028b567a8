import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import { Field } from '@/components/ui/field'
import { say } from '@/lib/english/editor'
import { fold } from '@/lib/vi/fold'
import type { Block } from '@/modules/articles/block-types'
import { Dialog, onEnter } from './dialog'
import { chosenBlocks } from './document'
import { KeepSnippet } from './keep-snippet'
import { insertBlocks } from './paste'
import { fetchSnippets, type ListedSnippet, type SnippetList } from './snippets'

type Props = { editor: Editor; onClose: () => void }

const fits = ({ name, excerpt }: ListedSnippet, question: string) => fold(`${name} ${excerpt}`).includes(fold(question))

/** Puts a snippet where the caret is, or keeps what is selected as one. */
export function SnippetDialog({ editor, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [question, setQuestion] = useState('')
  const [list, setList] = useState<SnippetList | null | 'asking'>('asking')
  const [chosen] = useState<Block[]>(() => chosenBlocks(editor))
  const [isKept, setKept] = useState(false)

  useEffect(() => {
    let isGone = false
    void fetchSnippets().then((fetched) => !isGone && setList(fetched))
    return () => {
      isGone = true
    }
  }, [])

  const known = list === 'asking' || list === null ? [] : list.snippets
  const found = known.filter((snippet) => fits(snippet, question))
  const insert = ({ blocks }: ListedSnippet) => {
    onClose()
    insertBlocks(editor, blocks)
  }
  const ask = (isComposing: boolean) => !isComposing && setQuestion(field.current?.value ?? '')
  return (
    <Dialog heading={say('Mẫu đoạn')} onClose={onClose} isWide>
      {known.length > 0 && (
        <Field
          id="tim-mau-doan"
          label={say('Tìm mẫu')}
          hint={say('Gõ vài chữ của tên hoặc nội dung, có dấu hay không đều được.')}
        >
          {(control) => (
            <input
              {...control}
              ref={field}
              type="search"
              autoComplete="off"
              onInput={(event) => ask((event.nativeEvent as InputEvent).isComposing)}
              onCompositionEnd={() => ask(false)}
              onKeyDown={onEnter(() => found[0] && insert(found[0]))}
            />
          )}
        </Field>
      )}
      <p className="meta" role="status">
        {statusOf(list, found.length)}
      </p>
      <ul className="found-articles">
        {found.map((snippet) => (
          <li key={snippet.id}>
            <button type="button" className="found-article" onClick={() => insert(snippet)}>
              <span>{snippet.name}</span>{' '}
              <span className="meta">
                {snippet.isShared ? say('của toà soạn') : say('của bạn')} · {snippet.excerpt}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {list !== 'asking' && list !== null && chosen.length > 0 && !isKept && (
        <KeepSnippet
          body={chosen}
          list={list}
          onKept={() => {
            setKept(true)
            void fetchSnippets().then((fetched) => fetched && setList(fetched))
          }}
        />
      )}
      {isKept && (
        <p className="notice" role="status">
          {say('Đã lưu mẫu.')}
        </p>
      )}
      <div className="row">
        <a className="button button-quiet" href="/toa-soan/mau-doan" target="_blank" rel="noreferrer">
          {say('Quản lý mẫu đoạn')}
          <span className="spoken"> {say('(mở thẻ mới)')}</span>
        </a>
        <button type="button" className="button button-quiet" onClick={onClose}>
          {say('Đóng')}
        </button>
      </div>
    </Dialog>
  )
}

function statusOf(list: SnippetList | null | 'asking', count: number): string {
  if (list === 'asking') return say('Đang tìm mẫu…')
  if (list === null) return say('Chưa lấy được danh sách mẫu. Vui lòng đóng bảng này rồi mở lại.')
  if (list.snippets.length > 0) return say('{count} mẫu', { count })
  return say('Chưa có mẫu nào. Chọn một đoạn trong bài rồi mở lại bảng này để lưu thành mẫu.')
}
