import type { MenuLink } from '@/modules/menus/queries'

/** `/thoi-su` → `thoi-su`: what pages call themselves when they ask to be marked. */
const keyOf = (path: string) => (path === '/' ? 'trang-chu' : path.slice(1))

/** One row that scrolls sideways on a phone; every entry stays reachable without a script. */
export function Navigation({ links, current }: { links: MenuLink[]; current: string }) {
  return (
    <nav className="navigation" aria-label="Chuyên mục">
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
