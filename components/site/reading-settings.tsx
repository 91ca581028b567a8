import { Icon } from './icon'

const THEMES = [
  { value: 'light', label: 'Sáng' },
  { value: 'dark', label: 'Tối' },
  { value: 'system', label: 'Theo máy' },
]

const LEADINGS = [
  { value: 'usual', label: 'Vừa' },
  { value: 'wide', label: 'Rộng' },
  { value: 'widest', label: 'Rất rộng' },
]

/** Colours, text size and leading. Hidden until `site.js` runs, because nothing else can remember the choice. */
export function ReadingSettings() {
  return (
    <details className="reading" data-needs-script hidden>
      <summary className="tool-link">
        <Icon name="reading" />
        <span>Cách đọc</span>
      </summary>
      <div className="reading-panel">
        <fieldset>
          <legend>Màu nền</legend>
          {THEMES.map(({ value, label }) => (
            <button key={value} type="button" data-theme-choice={value} aria-pressed={value === 'system'}>
              {label}
            </button>
          ))}
        </fieldset>
        <fieldset>
          <legend>Cỡ chữ</legend>
          <button type="button" data-text-size="smaller" aria-label="Chữ nhỏ hơn">
            A−
          </button>
          <button type="button" data-text-size="usual" aria-label="Cỡ chữ thường">
            A
          </button>
          <button type="button" data-text-size="larger" aria-label="Chữ to hơn">
            A+
          </button>
        </fieldset>
        <fieldset>
          <legend>Giãn dòng</legend>
          {LEADINGS.map(({ value, label }) => (
            <button key={value} type="button" data-leading-choice={value} aria-pressed={value === 'usual'}>
              {label}
            </button>
          ))}
        </fieldset>
        <p className="reading-kept">
          <a href="/ngoai-tuyen">Bài giữ trên máy này</a>
        </p>
      </div>
    </details>
  )
}
