import { foreignWordsIn } from '@/lib/words/language'
import { phoneLink } from '@/modules/directory/phone-link'
import type { DirectoryPerson, DirectoryUnit } from '@/modules/directory/queries'

const VIETNAMESE_EXTENSION = /máy lẻ/i

/** A unit of the office as the English directory has it; what nobody has put into English keeps its words, and says so. */
export function EnglishUnit({ unit }: { unit: DirectoryUnit }) {
  const { id, address, people } = unit
  const name = unit.englishName || unit.name
  return (
    <section className="directory-unit" aria-labelledby={`unit-${id}`}>
      <h2 className="section-head" id={`unit-${id}`} lang={foreignWordsIn('en', name)}>
        {name}
      </h2>
      <div className="vcard directory-office">
        <span className="fn org" hidden>
          {name}
        </span>
        {unit.englishAbout && <p className="note">{unit.englishAbout}</p>}
        {address && (
          <p className="contact">
            <span className="contact-kind">Address</span>{' '}
            <span className="adr" lang={foreignWordsIn('en', address)}>
              {address}
            </span>
          </p>
        )}
        <Reach {...unit} />
      </div>
      {people.length > 0 && (
        <ul className="directory-people">
          {people.map((person) => (
            <Person key={person.id} person={person} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Person({ person }: { person: DirectoryPerson }) {
  const post = person.englishPost || person.post
  return (
    <li className="vcard">
      <h3 className="fn" lang={foreignWordsIn('en', person.name)}>
        {person.name}
      </h3>
      <p className="title" lang={foreignWordsIn('en', post)}>
        {post}
      </p>
      <Reach {...person} />
    </li>
  )
}

function Reach({ phone, email }: { phone: string; email: string }) {
  const link = phoneLink(phone)
  const shown = phone.replace(VIETNAMESE_EXTENSION, 'ext.')
  return (
    <>
      {phone && (
        <p className="contact">
          <span className="contact-kind">Telephone</span>{' '}
          {link ? (
            <a className="tel" href={link}>
              {shown}
            </a>
          ) : (
            <span className="tel">{shown}</span>
          )}
        </p>
      )}
      {email && (
        <p className="contact">
          <span className="contact-kind">E-mail</span>{' '}
          <a className="email" href={`mailto:${email}`}>
            {email}
          </a>
        </p>
      )}
    </>
  )
}
