import { followWords } from '@/components/words/follow'
import type { Language } from '@/lib/words/language'
import { Way } from './way'

const FEEDS: Record<Language, string> = { vi: '/feed.xml', en: '/en/feed.xml' }

/** For whoever reads news in a program of their own. */
export function FeedWay({ language }: { language: Language }) {
  const words = followWords(language).feeds
  const feed = FEEDS[language]
  return (
    <Way id="qua-rss" heading={words.heading}>
      <p>
        {words.copy} <a href={feed}>{feed}</a> {words.into} {words.others}
      </p>
    </Way>
  )
}
