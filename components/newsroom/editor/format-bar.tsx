import { useState } from 'react'
import { say } from '@/lib/english/editor'
import { type EditorFacts, useEditorFacts } from './editor-facts'
import { InsertList } from './insert-list'
import type { Workplace } from './insertions'
import { Tool, ToolBar } from './tool-bar'

const styles = () =>
  [
    { mark: 'bold', words: say('Đậm'), hint: say('Chữ đậm (Ctrl+B)'), isMinor: false },
    { mark: 'italic', words: say('Nghiêng'), hint: say('Chữ nghiêng (Ctrl+I)'), isMinor: false },
    { mark: 'underline', words: say('Gạch chân'), hint: say('Gạch chân (Ctrl+U)'), isMinor: true },
    { mark: 'strike', words: say('Gạch ngang'), hint: say('Gạch ngang chữ'), isMinor: true },
    { mark: 'superscript', words: say('Chỉ số trên'), hint: say('Như m² '), isMinor: true },
    { mark: 'subscript', words: say('Chỉ số dưới'), hint: say('Như CO₂'), isMinor: true },
  ] as const

function BlockTools({ place: { editor }, facts }: { place: Workplace; facts: EditorFacts }) {
  const heading = (level: 2 | 3) => () => editor.chain().focus().toggleNode('heading', 'paragraph', { level }).run()
  const list = (type: 'bulletList' | 'orderedList') => () => editor.chain().focus().toggleList(type, 'listItem').run()
  return (
    <>
      <Tool
        words={say('Đầu mục')}
        hint={say('Đầu mục lớn (Ctrl+Alt+2)')}
        isPressed={facts.block === 'heading2'}
        onUse={heading(2)}
      />
      <Tool
        words={say('Mục nhỏ')}
        hint={say('Đầu mục nhỏ (Ctrl+Alt+3)')}
        isMinor
        isPressed={facts.block === 'heading3'}
        onUse={heading(3)}
      />
      <Tool
        words={say('Danh sách')}
        hint={say('Danh sách chấm')}
        isPressed={facts.isInBulletList}
        onUse={list('bulletList')}
      />
      <Tool
        words={say('Đánh số')}
        hint={say('Danh sách đánh số')}
        isMinor
        isPressed={facts.isInOrderedList}
        onUse={list('orderedList')}
      />
      <Tool
        words={say('Trích dẫn')}
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
      <ToolBar label={say('Định dạng nội dung')} className={isWhole ? 'format-bar format-bar-whole' : 'format-bar'}>
        {styles().map(({ mark, words, hint, isMinor }) => (
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
        <Tool
          words={say('Liên kết')}
          hint={say('Gắn liên kết (Ctrl+K)')}
          isPressed={facts.isInLink}
          onUse={() => ask('link')}
        />
        <span className="tool-gap" />
        <BlockTools place={place} facts={facts} />
        <span className="tool-gap" />
        <Tool words={say('Chèn')} isExpanded={isInserting} onUse={() => setInserting(!isInserting)} />
        <Tool
          words={say('Hoàn tác')}
          hint={say('Hoàn tác (Ctrl+Z)')}
          isMinor
          isDisabled={!facts.mayUndo}
          onUse={() => editor.chain().focus().undo().run()}
        />
        <Tool
          words={say('Làm lại')}
          hint={say('Làm lại (Ctrl+Y)')}
          isMinor
          isDisabled={!facts.mayRedo}
          onUse={() => editor.chain().focus().redo().run()}
        />
        <Tool
          words={isAlone ? say('Thoát toàn màn hình') : say('Toàn màn hình')}
          hint={isAlone ? say('Về trang soạn bài (Esc)') : say('Chỉ còn bài viết trước mắt (F11)')}
          isMinor={!isAlone}
          isPressed={isAlone}
          onUse={toggleAlone}
        />
        <Tool words={say('Phím tắt')} hint={say('Bảng phím tắt (Ctrl+/)')} isMinor onUse={showKeys} />
        <Tool
          words={isWhole ? say('Bớt') : say('Thêm')}
          className="tool-more"
          isExpanded={isWhole}
          onUse={() => setWhole(!isWhole)}
        />
      </ToolBar>
      {isInserting && <InsertList place={place} onDone={() => setInserting(false)} />}
    </>
  )
}
