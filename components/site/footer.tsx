import type { MenuLink } from '@/modules/menus/queries'
import type { Office } from '@/modules/settings/office'

type Props = {
  office: Office
  sections: { slug: string; name: string }[]
  links: MenuLink[]
}

/** Who is responsible, where they are, and the rest of the site in words. */
export function Footer({ office, sections, links }: Props) {
  return (
    <footer className="footer">
      <div className="footer-inner">
        <section className="footer-office" aria-labelledby="chan-trang-ten">
          <h2 className="footer-name" id="chan-trang-ten">
            {office.name}
          </h2>
          <p>{office.agency}</p>
          <p>Chịu trách nhiệm nội dung: {office.responsiblePerson}</p>
          <p>
            {office.publisher}
            {office.address && `, ${office.address}`}
          </p>
          {office.licence && <p>{office.licence}</p>}
          {office.phone && <p>Điện thoại: {office.phone}</p>}
          {office.email && (
            <p>
              Thư điện tử: <a href={`mailto:${office.email}`}>{office.email}</a>
            </p>
          )}
        </section>
        <FooterLinks label="Chuyên mục" links={sections.map(({ slug, name }) => ({ path: `/${slug}`, label: name }))} />
        <FooterLinks label="Tra cứu và thông tin" links={links} />
      </div>
    </footer>
  )
}

function FooterLinks({ label, links }: { label: string; links: { path: string; label: string }[] }) {
  if (links.length === 0) return null
  return (
    <nav className="footer-links" aria-label={`${label} (chân trang)`}>
      <h2>{label}</h2>
      <ul>
        {links.map((link) => (
          <li key={`${link.path} ${link.label}`}>
            <a href={link.path}>{link.label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
