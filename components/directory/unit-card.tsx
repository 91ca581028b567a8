import { keepTogether } from '@/lib/vi/no-break'
import type { DirectoryPerson, DirectoryUnit } from '@/modules/directory/queries'
import { EmailLine, PhoneLine } from './contact-lines'

/** A unit with how to reach it and who is in it, its head first. Marked up as hCard (microformats.org/wiki/hcard). */
export function UnitCard({ unit }: { unit: DirectoryUnit }) {
  const { id, name, about, address, phone, email, hours, people } = unit
  return (
    <section className="directory-unit" aria-labelledby={`don-vi-${id}`}>
      <h2 className="section-head" id={`don-vi-${id}`}>
        {keepTogether(name)}
      </h2>
      <div className="vcard directory-office">
        <span className="fn org" hidden>
          {name}
        </span>
        {about && <p className="note">{keepTogether(about)}</p>}
        {address && (
          <p className="contact">
            <span className="contact-kind">Địa chỉ</span> <span className="adr">{keepTogether(address)}</span>
          </p>
        )}
        <PhoneLine phone={phone} of={name} />
        <EmailLine email={email} of={name} />
        {hours && (
          <p className="contact directory-hours">
            <span className="contact-kind">Giờ tiếp dân</span> {hours}
          </p>
        )}
      </div>
      {people.length > 0 && (
        <ul className="directory-people">
          {people.map((person) => (
            <PersonCard key={person.id} person={person} />
          ))}
        </ul>
      )}
    </section>
  )
}

function PersonCard({ person: { id, name, post, phone, email, room } }: { person: DirectoryPerson }) {
  return (
    <li className="vcard" id={`nguoi-${id}`}>
      <h3 className="fn">{keepTogether(name)}</h3>
      <p className="title">{keepTogether(post)}</p>
      <PhoneLine phone={phone} of={name} />
      <EmailLine email={email} of={name} />
      {room && (
        <p className="contact">
          <span className="contact-kind">Phòng</span> {room}
        </p>
      )}
    </li>
  )
}
