import { say } from '@/lib/english/articles'
import { inDigits } from '@/lib/interface-language'

/** The widths people read at: small and larger phone, tablet, computer. */
const screens = () =>
  [
    { width: 360, name: say('Điện thoại nhỏ') },
    { width: 390, name: say('Điện thoại') },
    { width: 768, name: say('Máy tính bảng') },
    { width: 1280, name: say('Máy tính') },
  ] as const

/** The text as readers will see it, on the screen that is chosen. Works without a script. */
export function ScreenFrames({ path, headline }: { path: string; headline: string }) {
  return (
    <fieldset className="screens">
      <legend className="spoken">{say('Cỡ màn hình')}</legend>
      <div className="row">
        {screens().map(({ width, name }) => (
          <label className="choice" key={width}>
            <input type="radio" name="man-hinh" value={width} defaultChecked={width === 390} />
            {name} ({inDigits(width)})
          </label>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="screen-scroll" aria-label={say('Bản xem trước trên màn hình đã chọn')} tabIndex={0}>
        <iframe className="screen" src={path} title={say('Xem trước: {headline}', { headline })} loading="lazy" />
      </section>
    </fieldset>
  )
}
