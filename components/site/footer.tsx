import { readerWords } from '@/components/words/reader'
import { foreignWordsIn, type Language } from '@/lib/words/language'
import { sectionPathOf } from '@/modules/articles/address'
import type { MenuLink } from '@/modules/menus/queries'
import type { Office } from '@/modules/settings/office'

type Props = {
  language: Language
  office: Office
  sections: { slug: string; name: string }[]
  links: MenuLink[]
}

/** Who is responsible, where they are, and the rest of the site in words. */
export function Footer({ language, office, sections, links }: Props) {
  const words = readerWords(language)
  const { responsible, phone, email } = words.footer
  // What nobody has put into English keeps its words, and says so.
  const langOf = (text: string) => foreignWordsIn(language, text)
  return (
    <footer className="footer">
      <div className="footer-inner">
        <section className="footer-office" aria-labelledby="chan-trang-ten">
          <h2 className="footer-name" id="chan-trang-ten" lang={langOf(office.name)}>
            {office.name}
          </h2>
          <p lang={langOf(office.agency)}>{office.agency}</p>
          <p>
            {responsible}: <span lang={langOf(office.responsiblePerson)}>{office.responsiblePerson}</span>
          </p>
          <p lang={langOf(office.publisher + office.address)}>
            {office.publisher}
            {office.address && `, ${office.address}`}
          </p>
          {office.licence && <p lang={langOf(office.licence)}>{office.licence}</p>}
          {office.phone && (
            <p>
              {phone}: {office.phone}
            </p>
          )}
          {office.email && (
            <p>
              {email}: <a href={`mailto:${office.email}`}>{office.email}</a>
            </p>
          )}
        </section>
        <FooterLinks
          label={words.frame.sections}
          name={words.footer.ofFooter(words.frame.sections)}
          links={sections.map(({ slug, name }) => ({ path: sectionPathOf(language, slug), label: name }))}
        />
        <FooterLinks label={words.footer.links} name={words.footer.ofFooter(words.footer.links)} links={links} />
      </div>
    </footer>
  )
}

type LinksProps = { label: string; name: string; links: { path: string; label: string }[] }

function FooterLinks({ label, name, links }: LinksProps) {
  if (links.length === 0) return null
  return (
    <nav className="footer-links" aria-label={name}>
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
