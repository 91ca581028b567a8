import { Picture } from '@/components/article/picture'
import type { Author } from '@/modules/authors/queries'
import { PageHead } from './page-head'

/** Who writes under a pen-name: photo, what they do and where, a few words, and how to reach them. */
export function AuthorHead({ author }: { author: Author }) {
  const { name, role, unit, bio, email, photo } = author
  return (
    <div className="author-head">
      {photo && (
        <div className="author-photo">
          <Picture picture={photo} sizes="8rem" isFirst />
        </div>
      )}
      <div>
        <PageHead heading={name} description={[role, unit].filter(Boolean).join(' · ') || 'Tác giả'} />
        {bio && <p className="author-bio">{bio}</p>}
        {email && (
          <p className="author-mail">
            Thư điện tử: <a href={`mailto:${email}`}>{email}</a>
          </p>
        )}
      </div>
    </div>
  )
}
