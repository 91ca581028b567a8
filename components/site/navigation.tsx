import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'
import type { MenuLink } from '@/modules/menus/queries'

/** `/thoi-su` → `thoi-su`, `/en/news` → `news`: what pages call themselves when they ask to be marked. */
const keyOf = (path: string) => path.replace(/^\/(?:en(?:\/|$))?/, '') || 'trang-chu'

type Props = { language: Language; links: MenuLink[]; current: string }

/** One row that scrolls sideways on a phone; every entry stays reachable without a script. */
export function Navigation({ language, links, current }: Props) {
  return (
    <nav className="navigation" aria-label={readerWords(language).frame.sections}>
      <ul className="navigation-row">
        {links.map(({ path, label, isExternal }) => (
          <li key={`${path} ${label}`}>
            <a
              href={path}
              rel={isExternal ? 'noopener' : undefined}
              aria-current={keyOf(path) === current ? 'true' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
