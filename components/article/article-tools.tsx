import { Icon } from '@/components/site/icon'
import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'
import { archiveCopyPathOf } from '@/modules/articles/address'
import { copyFileName } from './copy-file-name'

type Props = {
  language: Language
  id: number
  path: string
  /** The anchor of a recording on the page: better than any machine's voice. */
  recording: string | null
}

/** What a reader may do with an article. Buttons wait for the script that answers them; links need none. */
export function ArticleTools({ language, id, path, recording }: Props) {
  const words = readerWords(language).article
  return (
    <div className="article-tools">
      <a className="article-tool" href={archiveCopyPathOf(path)} download={copyFileName(id, 'html')} rel="nofollow">
        <Icon name="keep" />
        {words.keep}
      </a>
      {/* Without scripts: an address to press long, or to copy from its menu. */}
      <a className="article-tool" data-without-script="" href={path} rel="bookmark">
        <Icon name="link" />
        {words.linkTo}
      </a>
      <button type="button" data-print data-needs-script hidden>
        <Icon name="print" />
        {words.print}
      </button>
      <button type="button" data-copy-link={path} data-needs-script hidden>
        <Icon name="link" />
        {words.copyLink}
      </button>
      <button type="button" data-share={path} data-needs-script="share" hidden>
        <Icon name="share" />
        {words.share}
      </button>
      {recording ? (
        <a className="article-tool" href={`#${recording}`}>
          <Icon name="listen" />
          {words.listen}
        </a>
      ) : (
        <button type="button" data-listen data-needs-script="listen" hidden>
          <Icon name="listen" />
          {words.listen}
        </button>
      )}
      <output className="article-tools-said" aria-live="polite" />
    </div>
  )
}
