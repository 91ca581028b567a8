import { followWords } from '@/components/words/follow'
import type { Language } from '@/lib/words/language'
import { followPathOf } from '@/modules/digests/addresses'

/** A link of a mail that was never ours, or has lost a letter. */
export function FollowMissing({ language }: { language: Language }) {
  const words = followWords(language)
  return (
    <main className="page" id="noi-dung">
      <h1>{words.missing}</h1>
      <p>{words.missingHint}</p>
      <p>
        <a href={followPathOf(language)}>{words.ways}</a>
      </p>
    </main>
  )
}
