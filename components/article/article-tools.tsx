import { Icon } from '@/components/site/icon'
import { archiveCopyPathOf } from '@/modules/articles/address'
import { copyFileName } from './copy-file-name'

type Props = {
  id: number
  path: string
  /** The anchor of a recording on the page: better than any machine's voice. */
  recording: string | null
}

/** What a reader may do with an article. Buttons wait for the script that answers them; links need none. */
export function ArticleTools({ id, path, recording }: Props) {
  return (
    <div className="article-tools">
      <a className="article-tool" href={archiveCopyPathOf(path)} download={copyFileName(id, 'html')} rel="nofollow">
        <Icon name="keep" />
        Lưu bản
      </a>
      {/* Without scripts: an address to press long, or to copy from its menu. */}
      <a className="article-tool" data-without-script="" href={path} rel="bookmark">
        <Icon name="link" />
        Liên kết tới bài
      </a>
      <button type="button" data-print data-needs-script hidden>
        <Icon name="print" />
        In bài
      </button>
      <button type="button" data-copy-link={path} data-needs-script hidden>
        <Icon name="link" />
        Sao chép liên kết
      </button>
      <button type="button" data-share={path} data-needs-script="share" hidden>
        <Icon name="share" />
        Chia sẻ
      </button>
      {recording ? (
        <a className="article-tool" href={`#${recording}`}>
          <Icon name="listen" />
          Nghe bài
        </a>
      ) : (
        <button type="button" data-listen data-needs-script="listen" hidden>
          <Icon name="listen" />
          Nghe bài
        </button>
      )}
      <output className="article-tools-said" aria-live="polite" />
    </div>
  )
}
