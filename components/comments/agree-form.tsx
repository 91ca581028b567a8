import { LanguageInput } from '@/components/ui/language-input'
import type { Language } from '@/lib/words/language'
import { AGREE_PATH } from '@/modules/comments/addresses'

/** What the buttons under the comments name as their form. */
export const AGREE_FORM = 'thich-binh-luan'

/**
 * The form of every "Thích" of a page: each button brings the number of its comment. `pagePath` is where the answer
 * leads back to.
 */
export function AgreeForm({ language, pagePath }: { language: Language; pagePath: string }) {
  return (
    <form id={AGREE_FORM} method="post" action={AGREE_PATH} data-agree-form="">
      <input type="hidden" name="trang" value={pagePath} />
      <LanguageInput language={language} />
      <output className="spoken" aria-live="polite" />
    </form>
  )
}
