import { followWords } from '@/components/words/follow'
import type { Language } from '@/lib/words/language'

/** Says of a group of boxes that one is needed, to the eye and to the ear. */
export function RequiredMark({ language }: { language: Language }) {
  return (
    <>
      <span aria-hidden="true"> (*)</span>
      <span className="spoken"> {followWords(language).required}</span>
    </>
  )
}
