import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { useEffect, useState } from 'react'
import { say } from '@/lib/english/editor'
import type { Block } from '@/modules/articles/block-types'
import type { LegacyOffer } from '@/modules/paste/paste'
import { withoutFormat } from '@/modules/paste/without-format'
import type { Pasted } from './paste'
import { agreeable, bodyWithout, type FilledFields, fieldsOf, withHeadings, wordsOfSuggestions } from './paste-choices'
import { encodingName, PASTE_REFUSALS, reportInWords, unknownFile, unread, uploadsInWords } from './paste-words'
import type { PictureUploads } from './pasted-pictures'

type Props = {
  editor: Editor
  pasted: Exclude<Pasted, { kind: 'word-file' }>
  uploads: PictureUploads | null
  /** Puts other blocks where the paste stood; its pictures are taken along. */
  place: (blocks: readonly Block[]) => void
  readAgain: () => Promise<boolean>
  onDone: () => void
  /** Puts words into fields beside the text. Null where there are no fields beside the text. */
  fill: ((fields: FilledFields) => void) | null
  isKnownAuthor: (name: string) => boolean
}

function LegacyQuestion({ offer, onConvert }: { offer: LegacyOffer; onConvert: () => void }) {
  return (
    <div className="legacy-offer">
      <p>
        {say('{paragraphCount} đoạn có vẻ viết bằng mã {encodingName} cũ. Bạn có muốn chuyển sang Unicode không?', {
          paragraphCount: offer.paragraphCount,
          encodingName: encodingName(offer.encoding),
        })}
      </p>
      <dl>
        {offer.examples.map(({ before, after }) => (
          <div key={before}>
            <dt>{before}</dt>
            <dd>{after}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button button-main" onClick={onConvert}>
        {say('Chuyển sang Unicode')}
      </button>
    </div>
  )
}

/** `readAgain`: null when words were written since, which reading it again would take back. */
function UnreadPaste({ readAgain, onDone }: { readAgain: Props['readAgain'] | null; onDone: () => void }) {
  const [isStillAway, setStillAway] = useState(false)
  return (
    <div className="notice" data-tone="warn">
      <p>
        {unread()}
        {readAgain && say(' Khi có mạng, bấm “Dán lại đủ định dạng”.')}
      </p>
      {isStillAway && <p>{say('Vẫn chưa có mạng. Chữ đã dán còn nguyên trong bài.')}</p>}
      <div className="row">
        {readAgain && (
          <button
            type="button"
            className="button"
            onClick={() => void readAgain().then((isRead) => setStillAway(!isRead))}
          >
            {say('Dán lại đủ định dạng')}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={onDone}>
          {say('Đóng')}
        </button>
      </div>
    </div>
  )
}

/** Whether somebody wrote on since the paste: then undo would take back that, and nothing is offered any more. */
function useWrittenOn(editor: Editor): boolean {
  const [isWrittenOn, setWrittenOn] = useState(false)
  useEffect(() => {
    const hear = ({ transaction }: { transaction: Transaction }) => {
      if (transaction.docChanged && transaction.getMeta('addToHistory') !== false) setWrittenOn(true)
    }
    editor.on('transaction', hear)
    return () => {
      editor.off('transaction', hear)
    }
  }, [editor])
  return isWrittenOn
}

/** Tells what a paste became, and offers what else could be done with it. Each way is one step that undo takes back. */
export function PasteReport(props: Props) {
  const { editor, pasted, uploads, place, readAgain, onDone, fill, isKnownAuthor } = props
  const isWrittenOn = useWrittenOn(editor)
  if (pasted.kind === 'video') {
    return <p className="notice">{say('Đã chèn video. Bạn đọc bấm vào thì mới mở trang của video.')}</p>
  }
  if (pasted.kind === 'waiting') return <p className="notice">{say('Đang đọc nội dung vừa dán…')}</p>
  if (pasted.kind === 'unread') return <UnreadPaste readAgain={isWrittenOn ? null : readAgain} onDone={onDone} />
  if (pasted.kind === 'refused' || pasted.kind === 'unknown-file') {
    return (
      <p className="notice" data-tone="warn">
        {pasted.kind === 'unknown-file' ? unknownFile() : PASTE_REFUSALS[pasted.refusal]}
      </p>
    )
  }
  const { paste, range } = pasted
  const { legacyOffer, report } = paste
  const again = (blocks: readonly Block[]) => {
    editor.chain().undo().run()
    place(blocks)
    editor.commands.focus()
    onDone()
  }
  const guesses = agreeable(report.suggestions, isKnownAuthor)
  const suggested = wordsOfSuggestions(guesses)
  const headingCount = report.suggestions.headings.length
  const hasWords = report.paragraphCount + report.listCount + report.tableCount > 0
  return (
    <div className="notice paste-report" data-tone={uploads && uploads.problems.length > 0 ? 'warn' : undefined}>
      <p>{hasWords && reportInWords(report)}</p>
      {uploads && <p>{uploadsInWords(uploads)}</p>}
      {!isWrittenOn && legacyOffer && (
        <LegacyQuestion offer={legacyOffer} onConvert={() => again(legacyOffer.paste.blocks)} />
      )}
      <div className="row">
        {!isWrittenOn && fill && suggested && (
          <button
            type="button"
            className="button"
            onClick={() => {
              again(bodyWithout(paste.blocks, guesses))
              fill(fieldsOf(guesses))
            }}
          >
            {say('Điền tự động: {suggested}', { suggested })}
          </button>
        )}
        {!isWrittenOn && headingCount > 0 && (
          <button type="button" className="button" onClick={() => again(withHeadings(paste))}>
            {say('Đổi {headingCount} dòng đậm thành tiêu đề nhỏ', { headingCount })}
          </button>
        )}
        {hasWords && (
          <button
            type="button"
            className="button"
            onClick={() =>
              editor
                .chain()
                .focus()
                .setTextSelection(range.from + 1)
                .scrollIntoView()
                .run()
            }
          >
            {say('Xem lại')}
          </button>
        )}
        {!isWrittenOn && hasWords && (
          <button type="button" className="button" onClick={() => again(withoutFormat(paste.blocks))}>
            {say('Dán không định dạng')}
          </button>
        )}
        {!isWrittenOn && (
          <button type="button" className="button" onClick={() => again([])}>
            {say('Hoàn tác')}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={onDone}>
          {say('Đóng')}
        </button>
      </div>
    </div>
  )
}
