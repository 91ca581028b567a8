type Link = { path: string; label: string }
type Group = { name: string; path?: string; links: Link[] }

/** Every part of the site under its own heading. A group's name leads to its own page where it has one. */
export function SiteMap({ groups }: { groups: Group[] }) {
  return (
    <div className="site-map">
      {groups.map(({ name, path, links }) => (
        <section key={name} aria-label={name}>
          <h2 className="section-head">{path ? <a href={path}>{name}</a> : name}</h2>
          <ul>
            {links.map((link) => (
              <li key={link.path}>
                <a href={link.path}>{link.label}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
