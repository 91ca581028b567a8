import { Field } from '@/components/ui/field'
import { say } from '@/lib/english/front'
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
  announce: (sentence: string) => void
}

const counts = (layout: BlockLayout): number[] => {
  const { min, max } = BLOCK_LAYOUTS[layout]
  return Array.from({ length: max - min + 1 }, (_, index) => min + index)
}

/** The sections on the front page, with how each is set. */
export function BlockRows({ blocks, sections, problems, isReady, announce }: Props) {
  const nameOf = ({ sectionId }: Row<BlockValue>) =>
    sections.find(({ id }) => String(id) === sectionId)?.name ?? say('chuyên mục đã ngừng')
  const left = sections.filter(({ id }) => !blocks.rows.some(({ sectionId }) => sectionId === String(id)))
  return (
    <>
      <MovableList
        list={blocks}
        label={say('Các khối chuyên mục')}
        isReady={isReady}
        announce={announce}
        nameOf={nameOf}
      >
        {(block, index) => (
          <>
            <p className="slot-headline" id={`block-${index}`} tabIndex={-1}>
              {nameOf(block)}
            </p>
            {problems[`block-${index}`] && <p className="slot-problem">{problems[`block-${index}`]}</p>}
            <input type="hidden" name="block-sectionId" value={block.sectionId} />
            <div className="block-choices">
              <Field id={`block-${index}-layout`} label={say('Cách bày')}>
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
              <Field id={`block-${index}-count`} label={say('Số bài')}>
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
                {say('Bỏ khối này')}
                <span className="spoken"> {nameOf(block)}</span>
              </button>
            </div>
          </>
        )}
      </MovableList>
      {left.length > 0 && blocks.rows.length < BLOCKS_MAX && (
        <div className="stack">
          <p className="meta">{say('Chưa có trên trang nhất:')}</p>
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
                  announce(say('Đã thêm khối {name} vào cuối.', { name }))
                }}
              >
                {say('Thêm {name}', { name })}
              </button>
            ))}
          </div>
        </div>
      )}
    </>
  )
}
