import type { Editor } from '@tiptap/core'
import { paragraphs } from '@/modules/articles/plain-blocks'
import type { LegacyOffer, Paste } from '@/modules/paste/paste'
import type { Suggestions } from '@/modules/paste/suggestions'
import { insertBlocks, type Pasted } from './paste'
import { encodingName, PASTE_REFUSALS, reportInWords } from './paste-words'

export type FilledFields = { headline?: string; standfirst?: string; dateline?: string }

type Props = {
  editor: Editor
  pasted: Pasted
  onDone: () => void
  /** Puts words into fields beside the text. Null where nothing may be changed. */
  fill: (fields: FilledFields) => void
}

function LegacyQuestion({ offer, onConvert }: { offer: LegacyOffer; onConvert: () => void }) {
  return (
    <div className="legacy-offer">
      <p>
        {offer.paragraphCount} đoạn có vẻ viết bằng mã {encodingName(offer.encoding)} cũ. Bạn có muốn chuyển sang
        Unicode không?
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
        Chuyển sang Unicode
      </button>
    </div>
  )
}

const wordsOfSuggestions = ({ title, standfirst, dateline }: Suggestions) =>
  [title && 'tiêu đề', standfirst && 'sa-pô', dateline && 'nguồn'].filter(Boolean).join(', ')

function fieldsOf({ title, standfirst, dateline }: Suggestions): FilledFields {
  return {
    ...(title && { headline: title.text }),
    ...(standfirst && { standfirst: standfirst.text }),
    ...(dateline && { dateline: dateline.text }),
  }
}

/** The blocks of a paste without those whose words went into fields. */
function bodyWithout({ blocks, report }: Pick<Paste, 'blocks' | 'report'>) {
  const { title, standfirst, dateline } = report.suggestions
  const gone = new Set([title?.index, standfirst?.index])
  return blocks.flatMap((block, index) => {
    if (gone.has(index)) return []
    return dateline?.index === index && standfirst?.index !== index ? paragraphs(dateline.rest) : [block]
  })
}

/** Tells what a paste became, and offers what else could be done with it. Each way is one step that undo takes back. */
export function PasteReport({ editor, pasted, onDone, fill }: Props) {
  if (pasted.kind === 'video') {
    return <p className="notice">Đã chèn video. Bạn đọc bấm vào thì mới mở trang của video.</p>
  }
  if (pasted.kind === 'refused') {
    return (
      <p className="notice" data-tone="warn">
        {pasted.refusal === 'empty' ? '' : PASTE_REFUSALS[pasted.refusal]}
      </p>
    )
  }
  const { paste, text } = pasted
  const again = (insert: () => void) => {
    editor.chain().undo().run()
    insert()
    editor.commands.focus()
    onDone()
  }
  const suggested = wordsOfSuggestions(paste.report.suggestions)
  return (
    <div className="notice paste-report">
      <p>{reportInWords(paste.report)}</p>
      {paste.legacyOffer && (
        <LegacyQuestion
          offer={paste.legacyOffer}
          onConvert={() => again(() => insertBlocks(editor, paste.legacyOffer?.paste.blocks ?? []))}
        />
      )}
      <div className="row">
        {suggested && (
          <button
            type="button"
            className="button"
            onClick={() =>
              again(() => {
                insertBlocks(editor, bodyWithout(paste))
                fill(fieldsOf(paste.report.suggestions))
              })
            }
          >
            Điền tự động: {suggested}
          </button>
        )}
        {text !== '' && (
          <button type="button" className="button" onClick={() => again(() => insertBlocks(editor, paragraphs(text)))}>
            Dán không định dạng
          </button>
        )}
        <button type="button" className="button" onClick={() => again(() => {})}>
          Hoàn tác
        </button>
        <button type="button" className="button button-quiet" onClick={onDone}>
          Đóng
        </button>
      </div>
    </div>
  )
}
