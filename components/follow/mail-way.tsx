import type { ReactNode } from 'react'
import { followWords } from '@/components/words/follow'
import type { Language } from '@/lib/words/language'
import { standingPagePathOf } from '@/modules/articles/standing-page-address'
import { Way } from './way'

type Props = { language: Language; isOffered: boolean; children: ReactNode }

const PRIVACY_SLUGS: Record<Language, string> = { vi: 'quyen-rieng-tu', en: 'privacy' }

/** What mail from this paper is like, above the form; or that there is none. */
export function MailOffer({ language, isOffered, children }: Props) {
  const words = followWords(language).mail
  if (!isOffered) return <p>{words.notOffered}</p>
  return (
    <>
      <p>{words.about}</p>
      {children}
      <p>
        <a href={standingPagePathOf({ language, slug: PRIVACY_SLUGS[language] })}>{words.privacy}</a>
      </p>
    </>
  )
}

/** Mail among the other ways. */
export function MailWay(props: Props) {
  return (
    <Way id="qua-thu" heading={followWords(props.language).mail.way}>
      <MailOffer {...props} />
    </Way>
  )
}
