import { useEffect, useState } from 'react'
import { say } from '@/lib/english/articles'
import { clockTime, shortDate } from '@/lib/time'
import type { TypedArticle } from './article-answer'
import { isSameText } from './editor/clean-body'
import { Dialog } from './editor/dialog'
import type { KeptDraft } from './editor/keeping/draft-keeper'
import type { LocalDrafts } from './editor/keeping/local-drafts'
import { TypedText } from './typed-text'

/** A text that was written and never saved into the article. `at` in milliseconds. */
export type Offer = KeptDraft & { at: number }

/** Newer of the two copies of each session, those that say something the article does not, the latest first. */
export function offersFrom(onServer: readonly Offer[], here: readonly Offer[], saved: TypedArticle): Offer[] {
  const bySession = new Map<string, Offer>()
  for (const draft of [...onServer, ...here]) {
    const known = bySession.get(draft.session)
    if (!known || known.sequence < draft.sequence) bySession.set(draft.session, draft)
  }
  return [...bySession.values()]
    .filter(({ typed }) => !isSameText(typed, saved))
    .sort((left, right) => right.at - left.at)
}

const when = (at: number) => {
  const [then, now] = [new Date(at), new Date()]
  const day = shortDate(then) === shortDate(now) ? '' : say(' ngày {date}', { date: shortDate(then) })
  return `${clockTime(then)}${day}`
}

type Props = {
  onServer: readonly Offer[]
  shelf: LocalDrafts
  articleId: number | null
  /** Whether that is the number of a standing page. */
  isPage?: boolean
  saved: TypedArticle
  isEditable: boolean
  /** What this page itself has written is no offer. */
  session: string
  restore: (offer: Offer) => void
  letGo: (offer: Offer) => void
}

/** On opening: what was written here before and did not get into the article. */
export function RestoreOffers(props: Props) {
  const { onServer, shelf, articleId, isPage = false, saved, isEditable, session, restore, letGo } = props
  const [offers, setOffers] = useState<Offer[]>([])
  const [shown, setShown] = useState<Offer | null>(null)
  const [first] = useState({ onServer, articleId, isPage, saved, session, shelf })
  useEffect(() => {
    let isGone = false
    void first.shelf.list(first.articleId, first.isPage).then((here) => {
      const found = offersFrom(first.onServer, here, first.saved)
      if (!isGone) setOffers(found.filter((offer) => offer.session !== first.session))
    })
    return () => {
      isGone = true
    }
  }, [first])
  const drop = (offer: Offer) => setOffers(offers.filter((other) => other !== offer))
  const take = (offer: Offer) => {
    setShown(null)
    drop(offer)
    restore(offer)
  }
  return (
    <div role="status" className="offers">
      {offers.map((offer) => (
        <div className="notice offer" key={offer.session}>
          <p>
            {say('Có bản chưa lưu lúc {when}', { when: when(offer.at) })}
            {offer.typed.headline && `: “${offer.typed.headline}”`}.
          </p>
          <div className="row">
            <button type="button" className="button" onClick={() => setShown(offer)}>
              {say('Xem')}
            </button>
            {isEditable && (
              <button type="button" className="button button-main" onClick={() => take(offer)}>
                {say('Khôi phục')}
              </button>
            )}
            <button
              type="button"
              className="button button-quiet"
              onClick={() => {
                drop(offer)
                letGo(offer)
              }}
            >
              {say('Bỏ')}
            </button>
          </div>
        </div>
      ))}
      {shown && (
        <Dialog
          heading={say('Bản chưa lưu lúc {when}', { when: when(shown.at) })}
          onClose={() => setShown(null)}
          isWide
        >
          <TypedText typed={shown.typed} />
          <div className="row">
            {isEditable && (
              <button type="button" className="button button-main" onClick={() => take(shown)}>
                {say('Khôi phục bản này')}
              </button>
            )}
            <button type="button" className="button button-quiet" onClick={() => setShown(null)}>
              {say('Đóng')}
            </button>
          </div>
        </Dialog>
      )}
    </div>
  )
}
