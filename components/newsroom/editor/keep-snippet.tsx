import { useRef, useState } from 'react'
import { Field } from '@/components/ui/field'
import { say } from '@/lib/english/editor'
import type { Block } from '@/modules/articles/block-types'
import { wordsOf } from '@/modules/articles/blocks'
import { onEnter } from './dialog'
import { type ListedSnippet, type SnippetList, sendSnippet } from './snippets'

const EXCERPT_CHARS_MAX = 90

type Props = { body: Block[]; list: SnippetList; onKept: () => void }

/** Keeps what is selected under a name. One of the same name is replaced when somebody says so. */
export function KeepSnippet({ body, list, onKept }: Props) {
  const name = useRef<HTMLInputElement>(null)
  const shared = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string>()
  const [present, setPresent] = useState<ListedSnippet | null>(null)
  const [isSending, setSending] = useState(false)

  const keep = async (instead: ListedSnippet | null) => {
    const [written, isShared] = [name.current?.value ?? '', shared.current?.checked ?? false]
    setSending(true)
    const target = instead ? { id: instead.id, version: instead.version } : {}
    const answer = await sendSnippet({ ...target, name: written, isShared, body })
    setSending(false)
    if (answer.kind === 'saved') return onKept()
    const same = list.snippets.find((snippet) => snippet.name === written.trim() && snippet.isShared === isShared)
    setPresent(answer.kind === 'taken' && same?.mayChange ? same : null)
    setProblem(answer.kind === 'taken' ? say('Đã có mẫu tên này. Vui lòng đặt tên khác.') : answer.sentence)
    name.current?.focus()
  }
  const words = wordsOf(body).replace(/\s+/g, ' ')
  return (
    <section className="keep-snippet" aria-labelledby="luu-mau">
      <h3 id="luu-mau">{say('Lưu đoạn đang chọn thành mẫu')}</h3>
      <p className="meta">
        {[...words].slice(0, EXCERPT_CHARS_MAX).join('')}
        {[...words].length > EXCERPT_CHARS_MAX && '…'}
      </p>
      <Field id="ten-mau-doan" label={say('Tên mẫu')} problem={problem}>
        {(control) => (
          <input {...control} ref={name} type="text" autoComplete="off" onKeyDown={onEnter(() => void keep(null))} />
        )}
      </Field>
      {list.mayShare && (
        <label className="choice">
          <input type="checkbox" ref={shared} /> {say('Cho cả toà soạn dùng')}
        </label>
      )}
      <div className="row">
        <button type="button" className="button" disabled={isSending} onClick={() => void keep(null)}>
          {say('Lưu mẫu')}
        </button>
        {present && (
          <button type="button" className="button" disabled={isSending} onClick={() => void keep(present)}>
            {say('Thay mẫu “{name}” đang có', { name: present.name })}
          </button>
        )}
      </div>
    </section>
  )
}
