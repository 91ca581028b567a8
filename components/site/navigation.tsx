export type NavigationSection = { slug: string; name: string }

type Entry = { path: string; key: string; label: string }

const entriesOf = (sections: NavigationSection[]): Entry[] => [
  { path: '/', key: 'trang-chu', label: 'Trang chủ' },
  { path: '/moi-nhat', key: 'moi-nhat', label: 'Mới nhất' },
  ...sections.map(({ slug, name }) => ({ path: `/${slug}`, key: slug, label: name })),
  { path: '/luu-tru', key: 'luu-tru', label: 'Lưu trữ' },
]

/** One row that scrolls sideways on a phone; every entry stays reachable without a script. */
export function Navigation({ sections, current }: { sections: NavigationSection[]; current: string }) {
  return (
    <nav className="navigation" aria-label="Chuyên mục">
      <ul className="navigation-row">
        {entriesOf(sections).map(({ path, key, label }) => (
          <li key={key}>
            <a href={path} aria-current={key === current ? 'true' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
