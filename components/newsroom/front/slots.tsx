import { useState } from 'react'
import { say } from '@/lib/english/front'
import { FOCUS_SLOTS_MAX } from '@/modules/front/arrangement'
import { FindArticle } from '../editor/find-article'
import { MovableList } from './movable-list'
import { SlotRow, type SlotValue } from './slot-row'
import type { Rows } from './use-rows'

type Props = {
  list: 'top' | 'focus'
  slots: Rows<SlotValue>
  problems: Record<string, string>
  isReady: boolean
  announce: (sentence: string) => void
}

const labelOf = (list: 'top' | 'focus', index: number) =>
  list === 'focus'
    ? say('Tiêu điểm {number}', { number: index + 1 })
    : index === 0
      ? say('Tin chính')
      : say('Tin phụ {index}', { index })

/** Places for articles, the most important first. */
export function Slots({ list, slots, problems, isReady, announce }: Props) {
  const [choosing, setChoosing] = useState<{ key: number; label: string } | null>(null)
  const isOpenEnded = list === 'focus'
  return (
    <>
      <MovableList
        list={slots}
        label={isOpenEnded ? say('Các chỗ của Tiêu điểm') : say('Tin chính và các tin phụ')}
        isReady={isReady}
        announce={announce}
        nameOf={({ article }, index) =>
          article?.headline ?? say('chỗ tự động ở {place}', { place: labelOf(list, index) })
        }
      >
        {(slot, index) => (
          <SlotRow
            list={list}
            index={index}
            label={labelOf(list, index)}
            slot={slot}
            problems={problems}
            isReady={isReady}
            onChoose={() => setChoosing({ key: slot.key, label: labelOf(list, index) })}
            onRelease={() => slots.change(slot.key, { article: null, until: '' })}
            {...(isOpenEnded && { onRemove: () => slots.remove(slot.key) })}
          />
        )}
      </MovableList>
      {isOpenEnded && slots.rows.length < FOCUS_SLOTS_MAX && (
        <div className="row">
          <button
            type="button"
            className="button"
            disabled={!isReady}
            onClick={() => slots.add({ article: null, until: '' })}
          >
            {say('Thêm chỗ cho Tiêu điểm')}
          </button>
        </div>
      )}
      {choosing && (
        <FindArticle
          heading={say('Ghim bài: {label}', { label: choosing.label })}
          onClose={() => setChoosing(null)}
          onChoose={({ articleId, headline }) => {
            slots.change(choosing.key, { article: { id: articleId, headline, isPublished: true } })
            setChoosing(null)
            announce(say('Đã ghim {headline} vào {label}.', { headline, label: choosing.label }))
          }}
        />
      )}
    </>
  )
}
