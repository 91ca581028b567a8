import { type FollowKind, signUpPathOf } from '@/modules/digests/addresses'
import styles from './follow-link.module.css'

const WORDS: Readonly<Record<FollowKind, string>> = {
  'chuyen-muc': 'Nhận tin chuyên mục này qua thư',
  'chu-de': 'Nhận tin chủ đề này qua thư',
  'dong-su-kien': 'Nhận tin dòng sự kiện này qua thư',
}

/** From a list to the form in which its mail is asked for, with the list ticked. Nothing where no mail is offered. */
export function FollowLink({ kind, slug, isOffered }: { kind: FollowKind; slug: string; isOffered: boolean }) {
  if (!isOffered) return null
  return (
    <p className={styles.link}>
      <a href={signUpPathOf(kind, slug)} rel="nofollow">
        {WORDS[kind]}
      </a>
    </p>
  )
}
