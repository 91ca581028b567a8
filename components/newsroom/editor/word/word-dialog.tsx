import { type ReactNode, useEffect, useRef, useState } from 'react'
import { say } from '@/lib/english/editor'
import { wordsOf } from '@/modules/articles/blocks'
import type { Paste } from '@/modules/paste/paste'
import { Dialog } from '../dialog'
import { readInWords } from '../paste-words'
import { sendWordFile, type WordStep } from './send-word-file'

type Props = {
  /** A file that was dropped; null to ask for one. */
  file: File | null
  onInsert: (paste: Paste) => void
  onClose: () => void
}

type State =
  | { kind: 'asking'; problem: string | null }
  | { kind: 'working'; name: string; step: WordStep }
  | { kind: 'read'; name: string; paste: Paste }

const PREVIEW_BLOCKS_MAX = 40

function stepInWords(step: WordStep): string {
  if (step.kind === 'sending') return say('Đang gửi tệp: {percent}%', { percent: step.percent })
  if (step.kind === 'reading') return say('Đang đọc tệp…')
  return say('Đang cất ảnh: {done}/{total}', { done: step.done, total: step.total })
}

const progressOf = (step: WordStep) => {
  if (step.kind === 'sending') return step.percent / 2
  return step.kind === 'reading' ? 50 : 50 + (step.done * 50) / Math.max(1, step.total)
}

/** What the file became, in the order of the text: its words are enough to know it by. */
function Preview({ paste }: { paste: Paste }) {
  const lines = paste.blocks.slice(0, PREVIEW_BLOCKS_MAX).flatMap((block, index): ReactNode[] => {
    const key = `${index}`
    const words = wordsOf([block])
    switch (block.type) {
      case 'heading':
        return [
          <p key={key}>
            <strong>{words}</strong>
          </p>,
        ]
      case 'figure':
        return [
          <p className="meta" key={key}>
            {say('[Ảnh]')}
          </p>,
        ]
      case 'missingPicture':
        return [
          <p className="meta" key={key}>
            {say('[Chưa lấy được: {note}]', { note: block.attrs.note })}
          </p>,
        ]
      case 'table':
        return [
          <p className="meta" key={key}>
            {say('[Bảng {contentCount} dòng]', { contentCount: block.content.length })}
          </p>,
        ]
      default:
        return words === '' ? [] : words.split('\n').map((line) => <p key={`${key} ${line}`}>{line}</p>)
    }
  })
  const rest = paste.blocks.length - PREVIEW_BLOCKS_MAX
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard.
    <section className="word-preview" aria-label={say('Nội dung đọc được')} tabIndex={0}>
      {lines}
      {rest > 0 && <p className="meta">{say('… và {rest} đoạn nữa', { rest })}</p>}
    </section>
  )
}

/** Takes a Word file: asks for it, tells how far its reading is, shows what it became, and puts that into the text. */
export function WordDialog({ file, onInsert, onClose }: Props) {
  const [state, setState] = useState<State>({ kind: 'asking', problem: null })
  const sending = useRef<AbortController | null>(null)

  const take = async (chosen: File) => {
    const controller = new AbortController()
    sending.current = controller
    const tell = (step: WordStep) => setState({ kind: 'working', name: chosen.name, step })
    tell({ kind: 'sending', percent: 0 })
    const answer = await sendWordFile(chosen, tell, controller.signal)
    if (controller.signal.aborted) return
    if (answer.ok) setState({ kind: 'read', name: chosen.name, paste: answer.paste })
    else setState({ kind: 'asking', problem: answer.sentence })
  }

  const first = useRef({ file, take })
  useEffect(() => {
    const dropped = first.current.file
    if (dropped) void first.current.take(dropped)
    return () => sending.current?.abort()
  }, [])

  return (
    <Dialog heading={say('Đưa tệp Word vào bài')} onClose={onClose} isWide>
      {state.kind === 'asking' && (
        <div className="field">
          <label htmlFor="tep-word">{say('Tệp Word (.docx), tối đa 20 MB')}</label>
          {state.problem && (
            <p className="field-problem" role="alert" id="tep-word-loi">
              {state.problem}
            </p>
          )}
          <input
            id="tep-word"
            type="file"
            accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            aria-describedby={state.problem ? 'tep-word-loi' : undefined}
            aria-invalid={state.problem ? true : undefined}
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0]
              if (chosen) void take(chosen)
            }}
          />
        </div>
      )}
      {state.kind === 'working' && (
        <div role="status">
          <p>{state.name}</p>
          <p>{stepInWords(state.step)}</p>
          <progress max={100} value={progressOf(state.step)} aria-label={say('Đọc tệp Word')} />
        </div>
      )}
      {state.kind === 'read' && (
        <>
          <p role="status">
            {state.name}: {readInWords(state.paste.report)}
          </p>
          <Preview paste={state.paste} />
        </>
      )}
      <div className="row">
        {state.kind === 'read' && (
          <button type="button" className="button button-main" onClick={() => onInsert(state.paste)}>
            {say('Chèn vào bài')}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={onClose}>
          {say('Thôi')}
        </button>
      </div>
    </Dialog>
  )
}
