import { followWords } from '@/components/words/follow'
import type { Language } from '@/lib/words/language'
import { type FollowKind, followLinkOf } from '@/modules/digests/addresses'
import styles from './follow-link.module.css'

type Props = { language?: Language; kind: FollowKind; slug: string; isOffered: boolean }

/** From a list to the form in which its mail is asked for, with the list ticked. Nothing where no mail is offered. */
export function FollowLink({ language = 'vi', kind, slug, isOffered }: Props) {
  if (!isOffered) return null
  return (
    <p className={styles.link}>
      <a href={followLinkOf(language, kind, slug)} rel="nofollow">
        {followWords(language).links[kind]}
      </a>
    </p>
  )
}
