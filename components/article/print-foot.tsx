import { permanentPath } from '@/components/feeds/feed'
import { QrPicture } from '@/components/ui/qr-picture'
import { readerWords } from '@/components/words/reader'
import type { PublishedArticle } from '@/modules/articles/reader-article'
import type { Office } from '@/modules/settings/office'

type Props = {
  article: PublishedArticle
  /** SHA-256 of its words. */
  hash: string
  office: Office
  siteUrl: string
}

/** On paper only: where the article came from, how to find it again, and the hash that a kept copy is compared with. */
export function PrintFoot({ article, hash, office, siteUrl }: Props) {
  const words = readerWords(article.language).article
  return (
    <footer className="print-foot">
      <QrPicture text={siteUrl + permanentPath(article.id)} label={words.code} />
      <dl>
        <dt>{words.source}</dt>
        <dd>
          {office.name}, {office.publisher}
        </dd>
        <dt>{words.address}</dt>
        <dd>{siteUrl + article.path}</dd>
        <dt>{words.hash}</dt>
        <dd>{hash}</dd>
      </dl>
    </footer>
  )
}
