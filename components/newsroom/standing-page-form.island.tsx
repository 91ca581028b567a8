'use client'
import type { Editor } from '@tiptap/core'
import { type ReactNode, useActionState, useEffect, useRef, useState } from 'react'
import { ProblemSummary } from '@/components/ui/problem-summary'
import type { DeskAction, DeskAnswer, DeskField } from './desk-answer'
import { DeskQuestions } from './desk-questions'
import { BODY_ID, BodyEditor } from './editor/body-editor'
import { bodyOf } from './editor/document'
import { KeysDialog } from './editor/keys-dialog'
import type { NamedThings } from './editor/named-things'
import { ThingsShelf } from './editor/things-shelf'
import { openFileChooser } from './media/file-chooser.island'
import { openPictureChooser } from './media/picture-chooser.island'

type Props = {
  action: DeskAction
  fields: DeskField[]
  /** What is meant: the number of the row, the version that was seen. */
  hidden: Record<string, string | number>
  /** Nodes, as JSON. */
  body: string
  /** The text in words, for a browser without scripts; null when words would lose something of it. */
  plainBody: string | null
  things: NamedThings
  /** The text as readers see it, until its editor is there. */
  reading: ReactNode
  button: string
  children?: ReactNode
}

const CHOOSERS = { pictures: openPictureChooser, files: openFileChooser }
const PLAIN_HINT =
  'Cách một dòng trống để sang đoạn. Đầu dòng: ## là tiêu đề mục, dấu - là danh sách, 1. là danh sách số, > là trích dẫn.'

/** Writing a standing page. What was written stays when it is refused, and nobody leaves it by a slip. */
export function StandingPageForm({ action, fields, hidden, button, children, ...text }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  const [isWritten, setWritten] = useState(false)
  const [typed, setTyped] = useState<Record<string, string>>({})
  const form = useRef<HTMLFormElement>(null)
  const attempt = answer?.attempt ?? 0
  const shown = (field: DeskField) => answer?.values[field.name] ?? field.value ?? ''
  const stored = (name: string) => fields.filter((field) => field.name === name).map(shown)[0] ?? ''
  useEffect(() => {
    if (attempt > 0) form.current?.querySelector<HTMLElement>('[role="alert"]')?.focus()
  }, [attempt])
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isWritten && !isSending) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isWritten, isSending])

  const idOf = (name: string) => (name === 'body' ? BODY_ID : `trang-${name}`)
  return (
    <form
      className="stack page-form"
      key={attempt}
      ref={form}
      noValidate
      action={send}
      onInput={({ target }) => {
        setWritten(true)
        if (target instanceof HTMLInputElement) setTyped((before) => ({ ...before, [target.name]: target.value }))
      }}
    >
      {answer && (
        <ProblemSummary
          heading={answer.summary}
          problems={Object.entries(answer.problems).map(([name, sentence]) => ({ fieldId: idOf(name), sentence }))}
        />
      )}
      <DeskQuestions
        hidden={hidden}
        fields={fields}
        idOf={idOf}
        shown={shown}
        problems={answer?.problems}
        typed={(other) => typed[other] ?? stored(other)}
      />
      <PageText
        {...text}
        answer={answer}
        onEditor={(editor) =>
          editor?.on('update', () => {
            const field = form.current?.elements.namedItem('body')
            if (field instanceof HTMLInputElement) field.value = JSON.stringify(bodyOf(editor.getJSON()))
            setWritten(true)
          })
        }
      />
      <div className="row">
        <button className="button button-main" type="submit" disabled={isSending}>
          {button}
        </button>
        {children}
      </div>
    </form>
  )
}

type TextProps = Pick<Props, 'body' | 'plainBody' | 'things' | 'reading'> & {
  answer: DeskAnswer
  onEditor: (editor: Editor | null) => void
}

/** The text in its editor. A browser without scripts gets its words to write on, if words can hold all of it. */
function PageText({ body, plainBody, things, reading, answer, onEditor }: TextProps) {
  const [shelf] = useState(() => new ThingsShelf(things))
  const [isShowingKeys, showKeys] = useState(false)
  const initial = answer?.values['body'] || body
  const problem = answer?.problems['body']
  return (
    <>
      <input type="hidden" name="body" defaultValue={initial} />
      <noscript>
        {plainBody === null ? (
          <p className="notice" data-tone="warn">
            Trang này có bảng, ảnh hoặc chữ định dạng nên sửa nội dung cần JavaScript, mà trình duyệt này đang tắt. Bạn
            vẫn đổi được tiêu đề và đường dẫn; nội dung giữ nguyên.
          </p>
        ) : (
          <div className="field">
            <label htmlFor="trang-bodyText">Nội dung</label>
            <p className="meta">{PLAIN_HINT}</p>
            {problem && <p className="body-problem">{problem}</p>}
            <textarea
              id="trang-bodyText"
              name="bodyText"
              rows={20}
              defaultValue={answer?.values['bodyText'] || plainBody}
            />
          </div>
        )}
      </noscript>
      <div className={plainBody === null ? undefined : 'needs-script'}>
        <BodyEditor
          initialBody={initial}
          things={shelf}
          choosers={CHOOSERS}
          isEditable
          problem={problem}
          reading={reading}
          onReady={onEditor}
          showKeys={() => showKeys(true)}
          fill={null}
          isKnownAuthor={() => false}
          witness={null}
        />
      </div>
      {isShowingKeys && <KeysDialog onClose={() => showKeys(false)} />}
    </>
  )
}
