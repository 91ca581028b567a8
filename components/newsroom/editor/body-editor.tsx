import type { Editor } from '@tiptap/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { say } from '@/lib/english/editor'
import type { Choosers } from './choosers'
import { documentOf } from './document'
import { EmbedDialog } from './embed-dialog'
import { FormatBar } from './format-bar'
import type { Question, Workplace } from './insertions'
import type { PasteWitness } from './keeping/send-pasted-original'
import { LinkDialog } from './link-dialog'
import { makeEditor } from './make-editor'
import type { FilledFields } from './paste-choices'
import { prefetchReader } from './paste-reader'
import { PasteReport } from './paste-report'
import { PlaceBar } from './place-bar'
import { PlusButton } from './plus-button'
import { RelatedDialog } from './related-dialog'
import { onRemoval } from './removals'
import { SnippetDialog } from './snippet-dialog'
import type { ThingsShelf } from './things-shelf'
import { useAlone } from './use-alone'
import { usePasted } from './use-pasted'
import { WordDialog } from './word/word-dialog'

const TOLD_MILLISECONDS = 10_000

type Props = {
  /** Nodes, as JSON. */
  initialBody: string
  things: ThingsShelf
  choosers: Choosers
  isEditable: boolean
  problem: string | undefined
  /** The text as readers see it: there before the editor is, and all there is without scripts. */
  reading: ReactNode
  onReady: (editor: Editor | null) => void
  showKeys: () => void
  /** Null where there are no fields beside the text. */
  fill: ((fields: FilledFields) => void) | null
  isKnownAuthor: (name: string) => boolean
  /** Hears of every clipboard that was read; null where none is kept. */
  witness: PasteWitness | null
}

/** Of the text, for what leads to it. */
export const BODY_ID = 'noi-dung-bai'
const LABEL_ID = 'noi-dung-ten'
const PROBLEM_ID = 'noi-dung-loi'

const blocksIn = (body: string) => (body === '' ? [] : JSON.parse(body))

/** The text of an article, written as its readers will see it. The editor's own DOM is never drawn by React. */
export function BodyEditor(props: Props) {
  const { initialBody, things, choosers, isEditable, problem, reading, onReady, showKeys } = props
  const place = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<Editor | null>(null)
  const [question, ask] = useState<Question | null>(null)
  const [isInserting, setInserting] = useState(false)
  const [removed, tellRemoved] = useState<string | null>(null)
  const pasting = usePasted(editor, things, props.witness)
  const hearPasted = useRef(pasting.hear)
  hearPasted.current = pasting.hear
  const first = useRef({ initialBody, things, isEditable, onReady })

  useEffect(() => {
    if (!place.current) return
    const made = makeEditor({
      element: place.current,
      document: documentOf(blocksIn(first.current.initialBody)),
      things: first.current.things,
      labelledBy: LABEL_ID,
      describedBy: PROBLEM_ID,
      id: BODY_ID,
      isEditable: first.current.isEditable,
      onPaste: (told) => hearPasted.current(told),
      onSlash: () => setInserting(true),
    })
    const deaf = onRemoval(made, tellRemoved)
    setEditor(made)
    first.current.onReady(made)
    return () => {
      deaf()
      first.current.onReady(null)
      setEditor(null)
      made.destroy()
    }
  }, [])

  useEffect(() => {
    editor?.setEditable(isEditable, false)
  }, [editor, isEditable])

  useEffect(prefetchReader, [])

  useEffect(() => {
    const text = editor?.view.dom
    if (problem) text?.setAttribute('aria-invalid', 'true')
    else text?.removeAttribute('aria-invalid')
  }, [editor, problem])

  useEffect(() => {
    if (!removed) return
    const timer = setTimeout(() => tellRemoved(null), TOLD_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [removed])

  const { isAlone, toggleAlone } = useAlone(editor, isEditable)
  const workplace: Workplace | null = editor && { editor, things, choosers, ask, showKeys, isAlone, toggleAlone }
  const close = () => {
    // While a question stands open, nothing behind it can have the caret.
    flushSync(() => ask(null))
    editor?.commands.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the editor, heard from the text and its tools.
    <div
      className="body-editor"
      data-invalid={problem ? '' : undefined}
      onKeyDown={(event) => {
        const isPlainCtrl = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
        if (isPlainCtrl && event.code === 'KeyK' && isEditable) {
          event.preventDefault()
          ask('link')
        }
        if (event.altKey && event.key === 'F10') {
          event.preventDefault()
          event.currentTarget.querySelector<HTMLElement>('[role=toolbar] [tabindex="0"]')?.focus()
        }
      }}
    >
      <p className="body-label" id={LABEL_ID}>
        {say('Nội dung')}
      </p>
      <p className="body-problem" id={PROBLEM_ID}>
        {problem}
      </p>
      {workplace && isEditable && (
        <div className="bars">
          <FormatBar place={workplace} />
          <PlaceBar editor={workplace.editor} />
        </div>
      )}
      <div className="paper">
        {!editor && <div className="article-body reading">{reading}</div>}
        <div ref={place} />
        {workplace && isEditable && <PlusButton place={workplace} isOpen={isInserting} setOpen={setInserting} />}
      </div>
      <div className="told" role="status">
        {removed && (
          <p className="notice told-removal">
            {say('Đã xoá {removed}.', { removed })}{' '}
            <button
              type="button"
              className="button"
              onClick={() => {
                editor?.chain().focus().undo().run()
                tellRemoved(null)
              }}
            >
              {say('Hoàn tác')}
            </button>
          </p>
        )}
        {editor && pasting.pasted && isEditable && (
          <PasteReport
            editor={editor}
            pasted={pasting.pasted}
            uploads={pasting.uploads}
            place={pasting.place}
            readAgain={pasting.readAgain}
            onDone={pasting.close}
            fill={props.fill}
            isKnownAuthor={props.isKnownAuthor}
            key={pasting.number}
          />
        )}
      </div>
      {editor && question === 'link' && <LinkDialog editor={editor} onClose={close} />}
      {editor && question === 'embed' && <EmbedDialog editor={editor} onClose={close} />}
      {editor && isEditable && (question === 'word' || pasting.wordFile) && (
        <WordDialog
          file={pasting.wordFile}
          onInsert={(paste) => {
            pasting.insert(paste)
            close()
          }}
          onClose={() => {
            pasting.forgetWordFile()
            close()
          }}
        />
      )}
      {editor && question === 'snippet' && <SnippetDialog editor={editor} onClose={close} />}
      {editor && question === 'related' && <RelatedDialog editor={editor} things={things} onClose={close} />}
    </div>
  )
}
