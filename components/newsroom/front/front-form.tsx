import { type FormEvent, startTransition, useActionState, useEffect, useRef, useState } from 'react'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/front'
import type { TypedArrangement } from '@/modules/front/arrangement-input'
import type { PinnedArticle } from '@/modules/front/desk-queries'
import { BLOCK_LAYOUT_NAMES } from '@/modules/front/layouts'
import { savedPreviewPath, unsavedPreviewPath } from '@/modules/front/preview-address'
import { BannerFields } from './banner-fields'
import { BlockRows, type BlockValue } from './block-rows'
import type { FrontAction } from './front-answer'
import { FrontPreview } from './front-preview'
import { PART_WORDS } from './front-words'
import { NoticeRows } from './notice-rows'
import type { SlotValue } from './slot-row'
import { Slots } from './slots'
import { typedFront } from './typed-front'
import { useKeeping } from './use-keeping'
import { useRows } from './use-rows'

export type FrontFormProps = {
  action: FrontAction
  userId: number
  /** The version this arrangement begins from. */
  version: number
  /** What is in force. */
  stored: TypedArrangement
  /** What the form begins with. */
  initial: TypedArrangement
  /** Something older waits for a decision first. */
  isHeld: boolean
  /** The articles that are pinned. */
  pinned: PinnedArticle[]
  sections: { id: number; name: string }[]
  /** What the sections make of themselves while nobody arranges them. */
  ownBlocks: BlockValue[]
  /** Readers' browsers that asked for breaking news. */
  subscriberCount: number
}

const PREVIEW_PAUSE_MILLISECONDS = 400
const NOTHING_WRONG: Record<string, string> = {}

const blocksIn = (initial: TypedArrangement): BlockValue[] =>
  initial.blocks.map(({ layout, ...block }) => ({
    ...block,
    layout: BLOCK_LAYOUT_NAMES.find((name) => name === layout) ?? 'lead-list',
  }))

/** The whole front page in one form, saved as one arrangement. */
export function FrontForm(props: FrontFormProps) {
  const { action, userId, version, stored, initial, isHeld, pinned, sections, ownBlocks, subscriberCount } = props
  const [answer, send, isSending] = useActionState(action, null)
  const [isReady, setReady] = useState(false)
  const [announced, announce] = useState('')
  const [follows, setFollows] = useState(initial.followsSections)
  const [path, setPath] = useState(() => (initial === stored ? savedPreviewPath() : unsavedPreviewPath(initial)))
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const slotOf = ({ articleId, until }: TypedArrangement['top'][number]): SlotValue => ({
    article: pinned.find(({ id }) => String(id) === articleId) ?? null,
    until,
  })
  const top = useRows<SlotValue>(initial.top.map(slotOf))
  const focus = useRows<SlotValue>(initial.focus.map(slotOf))
  const blocks = useRows<BlockValue>(initial.followsSections ? ownBlocks : blocksIn(initial))
  const notices = useRows(initial.notices)
  const problems = answer?.problems ?? NOTHING_WRONG
  const attempt = answer?.attempt ?? 0

  const read = () => {
    if (!form.current) return null
    const articles = [...top.rows, ...focus.rows].flatMap(({ article }) => article ?? [])
    return { typed: typedFront(new FormData(form.current)), pinned: articles }
  }
  const keeping = useKeeping({ userId, version, stored, read, isHeld })
  const look = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      keeping.changed()
      if (form.current) setPath(unsavedPreviewPath(typedFront(new FormData(form.current))))
    }, PREVIEW_PAUSE_MILLISECONDS)
  }
  useEffect(() => setReady(true), [])
  useEffect(() => {
    if (attempt === 0) return
    keeping.refused()
    form.current?.querySelector<HTMLElement>('[role="alert"]')?.focus()
  }, [attempt, keeping])
  const arranged = [top.rows, focus.rows, blocks.rows, notices.rows, follows] as const
  const [drawn, setDrawn] = useState<readonly unknown[]>(arranged)
  useEffect(() => {
    if (arranged.every((part, index) => part === drawn[index])) return
    setDrawn(arranged)
    look()
  })

  const submit = (event: FormEvent<HTMLFormElement>) => {
    // A form that its action resets would lose what was typed when it is refused.
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const data = new FormData(event.currentTarget, submitter)
    keeping.sent()
    startTransition(() => send(data))
  }
  const shared = { problems, isReady, announce }
  return (
    <div className="front-desk">
      <form className="stack" ref={form} action={send} onSubmit={submit} onInput={look} noValidate inert={isHeld}>
        {answer && (
          <ProblemSummary
            key={attempt}
            heading={answer.summary}
            problems={[
              ...Object.entries(answer.problems).map(([fieldId, sentence]) => ({ fieldId, sentence })),
              ...answer.meanwhile.map((sentence) => ({ sentence })),
            ]}
          />
        )}
        {answer?.overtakenBy != null && (
          <div className="row">
            <button className="button" type="submit" name="de-len" value={answer.overtakenBy} disabled={isSending}>
              {say('Vẫn lưu bản của tôi')}
            </button>
            <a className="button button-quiet" href="/toa-soan/trang-nhat" onClick={keeping.letGo}>
              {say('Bỏ bản của tôi, xem bản mới')}
            </a>
          </div>
        )}
        <p className="spoken" role="status">
          {announced}
        </p>
        <input type="hidden" name="version" value={version} />
        <section className="arrange-group stack" aria-labelledby="phan-top">
          <h2 id="phan-top">{PART_WORDS.top}</h2>
          <Slots list="top" slots={top} {...shared} />
        </section>
        <section className="arrange-group stack" aria-labelledby="phan-focus">
          <h2 id="phan-focus">{PART_WORDS.focus}</h2>
          <p className="meta">{say('Dải bài chỉ có chữ ngay dưới tin chính. Không có chỗ nào thì dải không hiện.')}</p>
          <Slots list="focus" slots={focus} {...shared} />
        </section>
        <section className="arrange-group stack" aria-labelledby="phan-blocks">
          <h2 id="phan-blocks">{PART_WORDS.blocks}</h2>
          <label className="choice">
            <input
              type="checkbox"
              name="followsSections"
              checked={follows}
              onChange={({ target }) => setFollows(target.checked)}
            />
            {say('Tự theo thứ tự chuyên mục; chuyên mục mới tự vào')}
          </label>
          {!follows && <BlockRows blocks={blocks} sections={sections} {...shared} />}
        </section>
        <section className="arrange-group stack" aria-labelledby="phan-notices">
          <h2 id="phan-notices">{PART_WORDS.notices}</h2>
          <NoticeRows notices={notices} {...shared} />
        </section>
        <section className="arrange-group stack" aria-labelledby="phan-banner">
          <h2 id="phan-banner">{PART_WORDS.banner}</h2>
          <BannerFields stored={initial.banner} problems={problems} subscriberCount={subscriberCount} />
        </section>
        <div className="front-save">
          <button className="button button-main" type="submit" disabled={isSending || !isReady}>
            {say('Lưu và đưa lên trang nhất')}
          </button>
        </div>
      </form>
      <div className="front-look">
        <FrontPreview path={path} firstPath={savedPreviewPath()} />
      </div>
    </div>
  )
}
