import { type RefObject, useEffect, useRef } from 'react'
import { say } from '@/lib/english/front'
import { inDigits } from '@/lib/interface-language'

const screens = () =>
  [
    { width: 390, name: say('Điện thoại') },
    { width: 1280, name: say('Máy tính') },
  ] as const

type Props = {
  /** Null when it is too long to be shown before it is saved. */
  path: string | null
  /** Where the frame begins, before anything was changed. */
  firstPath: string
}

/** Shows another address without a step in the browser's history, at the height that was being looked at. */
function useAddress(frame: RefObject<HTMLIFrameElement | null>, path: string | null, firstPath: string) {
  const shown = useRef(firstPath)
  useEffect(() => {
    const shownIn = frame.current
    const view = shownIn?.contentWindow
    if (!shownIn || !view || path === null || path === shown.current) return
    shown.current = path
    const height = view.scrollY
    shownIn.addEventListener('load', () => shownIn.contentWindow?.scrollTo(0, height), { once: true })
    view.location.replace(path)
  }, [frame, path])
}

/** The arrangement in the form as readers would see it, on a phone and, made smaller, on a computer. */
export function FrontPreview({ path, firstPath }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  useAddress(frame, path, firstPath)
  return (
    <fieldset className="front-screens">
      <legend>{say('Xem trước')}</legend>
      <div className="row">
        {screens().map(({ width, name }) => (
          <label className="choice" key={width}>
            <input type="radio" name="man-hinh" value={width} defaultChecked={width === 390} />
            {name} ({inDigits(width)})
          </label>
        ))}
      </div>
      <p className="meta" role="status">
        {path === null && say('Bản đang sửa dài quá nên chưa xem trước được. Lưu xong sẽ xem được.')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="front-screen-scroll" aria-label={say('Trang nhất xem trước')} tabIndex={0}>
        <iframe ref={frame} className="front-screen" src={firstPath} title={say('Xem trước trang nhất')} />
      </section>
    </fieldset>
  )
}
