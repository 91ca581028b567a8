import type { Editor } from '@tiptap/core'
import type { ReactNode } from 'react'
import { said, say } from '@/lib/english/editor'
import { EMBED_TITLE_CHARS_MAX, SOURCE_CHARS_MAX } from '@/modules/articles/body-limits'
import type { CardType } from './card-nodes'
import { moveCard, setAttribute } from './deeds'
import { onEnter } from './dialog'
import { type EditorFacts, useEditorFacts } from './editor-facts'
import { Tool, ToolBar } from './tool-bar'

export const CARD_NAMES: Record<CardType | 'horizontalRule', string> = said({
  figure: 'ảnh',
  gallery: 'bộ ảnh',
  attachment: 'tệp',
  embed: 'video',
  relatedArticle: 'bài liên quan',
  missingPicture: 'chỗ chờ ảnh',
  horizontalRule: 'đường kẻ',
})

type FieldProps = {
  editor: Editor
  id: string
  label: string
  type: string
  attribute: string
  value: string
  charsMax: number
}

/** A word about the block, kept when the field is left: while it is typed in, nothing reads or writes it. */
function AttributeField({ editor, id, label, type, attribute, value, charsMax }: FieldProps) {
  const keep = (field: HTMLInputElement) => {
    if (field.value !== value) setAttribute(editor, type, attribute, field.value)
  }
  return (
    <label className="place-field" htmlFor={id}>
      <span>{label}</span>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={charsMax}
        defaultValue={value}
        key={value}
        onBlur={(event) => keep(event.currentTarget)}
        onInput={(event) => event.stopPropagation()}
        onKeyDown={(event) => {
          const field = event.currentTarget
          onEnter(() => {
            keep(field)
            editor.commands.focus()
          })(event)
        }}
      />
    </label>
  )
}

function TableTools({ editor }: { editor: Editor }) {
  const chain = () => editor.chain().focus()
  return (
    <>
      <Tool words={say('Thêm hàng trên')} onUse={() => chain().addRowBefore().run()} />
      <Tool words={say('Thêm hàng dưới')} onUse={() => chain().addRowAfter().run()} />
      <Tool words={say('Thêm cột trái')} onUse={() => chain().addColumnBefore().run()} />
      <Tool words={say('Thêm cột phải')} onUse={() => chain().addColumnAfter().run()} />
      <Tool words={say('Xoá hàng')} onUse={() => chain().deleteRow().run()} />
      <Tool words={say('Xoá cột')} onUse={() => chain().deleteColumn().run()} />
      <Tool words={say('Hàng đầu là tiêu đề')} onUse={() => chain().toggleHeaderRow().run()} />
      <Tool words={say('Cột đầu là tiêu đề')} onUse={() => chain().toggleHeaderColumn().run()} />
      <Tool words={say('Xoá bảng')} onUse={() => chain().deleteTable().run()} />
    </>
  )
}

function CardTools({ editor, facts, card }: { editor: Editor; facts: EditorFacts; card: CardType | 'horizontalRule' }) {
  return (
    <>
      {facts.embedTitle !== null && (
        <AttributeField
          editor={editor}
          id="ten-video"
          label={say('Tên video')}
          type="embed"
          attribute="title"
          value={facts.embedTitle}
          charsMax={EMBED_TITLE_CHARS_MAX}
        />
      )}
      <Tool words={say('Đưa lên')} onUse={() => moveCard(editor, -1)} />
      <Tool words={say('Đưa xuống')} onUse={() => moveCard(editor, 1)} />
      <Tool
        words={say('Xoá {card}', { card: CARD_NAMES[card] })}
        onUse={() => editor.chain().focus().deleteSelection().run()}
      />
    </>
  )
}

function toolsFor(editor: Editor, facts: EditorFacts): { label: string; tools: ReactNode } | null {
  if (facts.card) return { label: say('Công cụ'), tools: <CardTools editor={editor} facts={facts} card={facts.card} /> }
  if (facts.isInTable) return { label: say('Bảng'), tools: <TableTools editor={editor} /> }
  if (facts.quoteSource !== null) {
    const tools = (
      <AttributeField
        editor={editor}
        id="nguon-trich-dan"
        label={say('Người nói hoặc nguồn trích dẫn')}
        type="blockquote"
        attribute="source"
        value={facts.quoteSource}
        charsMax={SOURCE_CHARS_MAX}
      />
    )
    return { label: say('Trích dẫn'), tools }
  }
  if (facts.callout === null) return null
  const kind = (value: 'note' | 'warning') => () => setAttribute(editor, 'callout', 'kind', value)
  const tools = (
    <>
      <Tool words={say('Lưu ý')} isPressed={facts.callout === 'note'} onUse={kind('note')} />
      <Tool words={say('Cảnh báo')} isPressed={facts.callout === 'warning'} onUse={kind('warning')} />
      <Tool words={say('Bỏ khung')} onUse={() => editor.chain().focus().lift('callout').run()} />
    </>
  )
  return { label: say('Khung'), tools }
}

/** Tools for what the caret is in: a table, a picture, a quote. */
export function PlaceBar({ editor }: { editor: Editor }) {
  const found = toolsFor(editor, useEditorFacts(editor))
  if (!found) return null
  return (
    <ToolBar label={found.label} className="place-bar">
      {found.tools}
    </ToolBar>
  )
}
