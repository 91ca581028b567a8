import type { KindResult } from '@/modules/accessibility/by-kind'

const THEME_WORDS = { light: 'sáng', dark: 'tối' }
const SCRIPT_WORDS = { with: 'có', without: 'không' }
const SCREEN_WORDS: Record<string, string> = { desktop: 'máy tính', phone: 'điện thoại' }

/** A row for each kind of page. */
export function ResultsTable({ kinds }: { kinds: KindResult[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="table-scroll" aria-label="Kết quả thử theo loại trang" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Loại trang</th>
            <th scope="col">Lượt soát</th>
            <th scope="col">Lỗi</th>
            <th scope="col">Giao diện</th>
            <th scope="col">JavaScript</th>
            <th scope="col">Màn hình</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ name, checks, violations, themes, scripts, screens }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{checks.toLocaleString('vi-VN')}</td>
              <td>{violations.toLocaleString('vi-VN')}</td>
              <td>{themes.map((theme) => THEME_WORDS[theme]).join(', ')}</td>
              <td>{scripts.map((script) => SCRIPT_WORDS[script]).join(', ')}</td>
              <td>{screens.map((screen) => SCREEN_WORDS[screen] ?? screen).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
