import { useState } from 'react'
import { type EditorFacts, useEditorFacts } from './editor-facts'
import { InsertList } from './insert-list'
import type { Workplace } from './insertions'
import { Tool, ToolBar } from './tool-bar'

const STYLES = [
  { mark: 'bold', words: 'Đậm', hint: 'Chữ đậm (Ctrl+B)', isMinor: false },
  { mark: 'italic', words: 'Nghiêng', hint: 'Chữ nghiêng (Ctrl+I)', isMinor: false },
  { mark: 'underline', words: 'Gạch chân', hint: 'Gạch chân (Ctrl+U)', isMinor: true },
  { mark: 'strike', words: 'Gạch ngang', hint: 'Gạch ngang chữ', isMinor: true },
  { mark: 'superscript', words: 'Chỉ số trên', hint: 'Như m² ', isMinor: true },
  { mark: 'subscript', words: 'Chỉ số dưới', hint: 'Như CO₂', isMinor: true },
] as const

function BlockTools({ place: { editor }, facts }: { place: Workplace; facts: EditorFacts }) {
  const heading = (level: 2 | 3) => () => editor.chain().focus().toggleNode('heading', 'paragraph', { level }).run()
  const list = (type: 'bulletList' | 'orderedList') => () => editor.chain().focus().toggleList(type, 'listItem').run()
  return (
    <>
      <Tool words="Đầu mục" hint="Đầu mục lớn (Ctrl+Alt+2)" isPressed={facts.block === 'heading2'} onUse={heading(2)} />
      <Tool
        words="Mục nhỏ"
        hint="Đầu mục nhỏ (Ctrl+Alt+3)"
        isMinor
        isPressed={facts.block === 'heading3'}
        onUse={heading(3)}
      />
      <Tool words="Danh sách" hint="Danh sách chấm" isPressed={facts.isInBulletList} onUse={list('bulletList')} />
      <Tool
        words="Đánh số"
        hint="Danh sách đánh số"
        isMinor
        isPressed={facts.isInOrderedList}
        onUse={list('orderedList')}
      />
      <Tool
        words="Trích dẫn"
        isMinor
        isPressed={facts.quoteSource !== null}
        onUse={() => editor.chain().focus().toggleWrap('blockquote').run()}
      />
    </>
  )
}

/** The tools that stay in sight above the text. On a phone the rest of them come when asked for. */
export function FormatBar({ place }: { place: Workplace }) {
  const { editor, ask, showKeys, isAlone, toggleAlone } = place
  const facts = useEditorFacts(editor)
  const [isInserting, setInserting] = useState(false)
  const [isWhole, setWhole] = useState(false)
  return (
    <>
      <ToolBar label="Định dạng nội dung" className={isWhole ? 'format-bar format-bar-whole' : 'format-bar'}>
        {STYLES.map(({ mark, words, hint, isMinor }) => (
          <Tool
            key={mark}
            words={words}
            hint={hint}
            isMinor={isMinor}
            className={`tool-${mark}`}
            isPressed={facts.marks[mark]}
            onUse={() => editor.chain().focus().toggleMark(mark).run()}
          />
        ))}
        <Tool words="Liên kết" hint="Gắn liên kết (Ctrl+K)" isPressed={facts.isInLink} onUse={() => ask('link')} />
        <span className="tool-gap" />
        <BlockTools place={place} facts={facts} />
        <span className="tool-gap" />
        <Tool words="Chèn" isExpanded={isInserting} onUse={() => setInserting(!isInserting)} />
        <Tool
          words="Hoàn tác"
          hint="Hoàn tác (Ctrl+Z)"
          isMinor
          isDisabled={!facts.mayUndo}
          onUse={() => editor.chain().focus().undo().run()}
        />
        <Tool
          words="Làm lại"
          hint="Làm lại (Ctrl+Y)"
          isMinor
          isDisabled={!facts.mayRedo}
          onUse={() => editor.chain().focus().redo().run()}
        />
        <Tool
          words={isAlone ? 'Thoát toàn màn hình' : 'Toàn màn hình'}
          hint={isAlone ? 'Về trang soạn bài (Esc)' : 'Chỉ còn bài viết trước mắt (F11)'}
          isMinor={!isAlone}
          isPressed={isAlone}
          onUse={toggleAlone}
        />
        <Tool words="Phím tắt" hint="Bảng phím tắt (Ctrl+/)" isMinor onUse={showKeys} />
        <Tool
          words={isWhole ? 'Bớt' : 'Thêm'}
          className="tool-more"
          isExpanded={isWhole}
          onUse={() => setWhole(!isWhole)}
        />
      </ToolBar>
      {isInserting && <InsertList place={place} onDone={() => setInserting(false)} />}
    </>
  )
}
