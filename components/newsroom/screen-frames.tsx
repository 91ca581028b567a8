/** The widths people read at: small and larger phone, tablet, computer. */
const SCREENS = [
  { width: 360, name: 'Điện thoại nhỏ' },
  { width: 390, name: 'Điện thoại' },
  { width: 768, name: 'Máy tính bảng' },
  { width: 1280, name: 'Máy tính' },
] as const

/** The text as readers will see it, on the screen that is chosen. Works without a script. */
export function ScreenFrames({ path, headline }: { path: string; headline: string }) {
  return (
    <fieldset className="screens">
      <legend className="spoken">Cỡ màn hình</legend>
      <div className="row">
        {SCREENS.map(({ width, name }) => (
          <label className="choice" key={width}>
            <input type="radio" name="man-hinh" value={width} defaultChecked={width === 390} />
            {name} ({width.toLocaleString('vi-VN')})
          </label>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="screen-scroll" aria-label="Bản xem trước trên màn hình đã chọn" tabIndex={0}>
        <iframe className="screen" src={path} title={`Xem trước: ${headline}`} loading="lazy" />
      </section>
    </fieldset>
  )
}
