import { phoneLink } from '@/modules/directory/phone-link'

/** A number that a telephone dials when it is touched. `of`: whose it is, for those who only hear it. */
export function PhoneLine({ phone, of }: { phone: string; of: string }) {
  const link = phoneLink(phone)
  if (phone === '') return null
  return (
    <p className="contact">
      <span className="contact-kind">Điện thoại</span>{' '}
      {link ? (
        <a className="tel" href={link}>
          {phone}
          <span className="spoken"> của {of}</span>
        </a>
      ) : (
        <span className="tel">{phone}</span>
      )}
    </p>
  )
}

/** An address that opens a new letter. */
export function EmailLine({ email, of }: { email: string; of: string }) {
  if (email === '') return null
  return (
    <p className="contact">
      <span className="contact-kind">Thư</span>{' '}
      <a className="email" href={`mailto:${email}`}>
        {email}
        <span className="spoken"> của {of}</span>
      </a>
    </p>
  )
}
