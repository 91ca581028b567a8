import type { Editor } from '@tiptap/core'
import { type ReactNode, useState } from 'react'
import { say } from '@/lib/english/articles'
import { BodyEditor } from './editor/body-editor'
import type { NamedThings } from './editor/named-things'
import { ThingsShelf } from './editor/things-shelf'
import { openFileChooser } from './media/file-chooser.island'
import { openPictureChooser } from './media/picture-chooser.island'

type Props = {
  /** Nodes, as JSON. */
  initial: string
  /** Null when words would lose something of it. */
  plainBody: string | null
  /** What was typed without scripts and refused. */
  plainTyped: string | undefined
  things: NamedThings
  reading: ReactNode
  problem: string | undefined
  isEditable: boolean
  onEditor: (editor: Editor | null) => void
  showKeys: () => void
}

const CHOOSERS = { pictures: openPictureChooser, files: openFileChooser }
const plainHint = () =>
  say(
    'Cách một dòng trống để sang đoạn. Đầu dòng: ## là tiêu đề mục, dấu - là danh sách, 1. là danh sách số, > là trích dẫn.',
  )

/** The text of a standing page in its editor. A browser without scripts gets its words, if words can hold all of it. */
export function PageText(props: Props) {
  const { initial, plainBody, plainTyped, things, reading, problem, isEditable, onEditor, showKeys } = props
  const [shelf] = useState(() => new ThingsShelf(things))
  return (
    <>
      <input type="hidden" name="body" defaultValue={initial} />
      <noscript>
        {plainBody === null ? (
          <p className="notice" data-tone="warn">
            {say(
              'Trang này có bảng, ảnh hoặc chữ định dạng nên sửa nội dung cần JavaScript, mà trình duyệt này đang tắt. Bạn vẫn đổi được tiêu đề và đường dẫn; nội dung giữ nguyên.',
            )}
          </p>
        ) : (
          <div className="field">
            <label htmlFor="trang-bodyText">{say('Nội dung')}</label>
            <p className="meta">{plainHint()}</p>
            {problem && <p className="body-problem">{problem}</p>}
            <textarea id="trang-bodyText" name="bodyText" rows={20} defaultValue={plainTyped || plainBody} />
          </div>
        )}
      </noscript>
      <div className={plainBody === null ? undefined : 'needs-script'}>
        <BodyEditor
          initialBody={initial}
          things={shelf}
          choosers={CHOOSERS}
          isEditable={isEditable}
          problem={problem}
          reading={reading}
          onReady={onEditor}
          showKeys={showKeys}
          fill={null}
          isKnownAuthor={() => false}
          witness={null}
        />
      </div>
    </>
  )
}
