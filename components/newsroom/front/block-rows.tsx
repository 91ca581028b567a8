import { Field } from '@/components/ui/field'
import { BLOCKS_MAX } from '@/modules/front/arrangement'
import { BLOCK_LAYOUT_NAMES, BLOCK_LAYOUTS, type BlockLayout } from '@/modules/front/layouts'
import { LAYOUT_WORDS } from './front-words'
import { MovableList } from './movable-list'
import type { Row, Rows } from './use-rows'

export type BlockValue = { sectionId: string; layout: BlockLayout; count: string }
type Section = { id: number; name: string }
type Props = {
  blocks: Rows<BlockValue>
  sections: Section[]
  problems: Record<string, string>
  isReady: boolean
  say: (sentence: string) => void
}

const counts = (layout: BlockLayout): number[] => {
  const { min, max } = BLOCK_LAYOUTS[layout]
  return Array.from({ length: max - min + 1 }, (_, index) => min + index)
}

/** The sections on the front page, with how each is set. */
export function BlockRows({ blocks, sections, problems, isReady, say }: Props) {
  const nameOf = ({ sectionId }: Row<BlockValue>) =>
    sections.find(({ id }) => String(id) === sectionId)?.name ?? 'chuyên mục đã ngừng'
  const left = sections.filter(({ id }) => !blocks.rows.some(({ sectionId }) => sectionId === String(id)))
  return (
    <>
      <MovableList list={blocks} label="Các khối chuyên mục" isReady={isReady} say={say} nameOf={nameOf}>
        {(block, index) => (
          <>
            <p className="slot-headline" id={`block-${index}`} tabIndex={-1}>
              {nameOf(block)}
            </p>
            {problems[`block-${index}`] && <p className="slot-problem">{problems[`block-${index}`]}</p>}
            <input type="hidden" name="block-sectionId" value={block.sectionId} />
            <div className="block-choices">
              <Field id={`block-${index}-layout`} label="Cách bày">
                {(control) => (
                  <select
                    {...control}
                    name="block-layout"
                    value={block.layout}
                    onChange={({ target }) => {
                      const layout = BLOCK_LAYOUT_NAMES.find((name) => name === target.value) ?? 'lead-list'
                      blocks.change(block.key, { layout, count: String(BLOCK_LAYOUTS[layout].usual) })
                    }}
                  >
                    {BLOCK_LAYOUT_NAMES.map((layout) => (
                      <option value={layout} key={layout}>
                        {LAYOUT_WORDS[layout]}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
              <Field id={`block-${index}-count`} label="Số bài">
                {(control) => (
                  <select
                    {...control}
                    name="block-count"
                    value={block.count}
                    onChange={({ target }) => blocks.change(block.key, { count: target.value })}
                  >
                    {counts(block.layout).map((count) => (
                      <option value={count} key={count}>
                        {count}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            </div>
            <div className="row">
              <button
                type="button"
                className="button button-grave"
                disabled={!isReady}
                onClick={() => blocks.remove(block.key)}
              >
                Bỏ khối này<span className="spoken"> {nameOf(block)}</span>
              </button>
            </div>
          </>
        )}
      </MovableList>
      {left.length > 0 && blocks.rows.length < BLOCKS_MAX && (
        <div className="stack">
          <p className="meta">Chưa có trên trang nhất:</p>
          <div className="row">
            {left.map(({ id, name }) => (
              <button
                type="button"
                className="button"
                key={id}
                disabled={!isReady}
                onClick={() => {
                  const count = String(BLOCK_LAYOUTS['lead-list'].usual)
                  blocks.add({ sectionId: String(id), layout: 'lead-list', count })
                  say(`Đã thêm khối ${name} vào cuối.`)
                }}
              >
                Thêm {name}
              </button>
            ))}
          </div>
        </div>
      )}
    </>
  )
}
