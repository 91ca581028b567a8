import { readerWords } from '@/components/words/reader'
import { keepTogether } from '@/lib/vi/no-break'
import { foreignWordsIn, type Language } from '@/lib/words/language'
import type { Picture as PictureFacts } from '@/modules/articles/reader-article'
import { Picture } from './picture'

const WHOLE_COLUMN = '(min-width: 1000px) 40rem, 100vw'

type Props = { language?: Language; picture: PictureFacts; isFirst?: boolean; sizes?: string }

/** A picture of an article with its caption and who made it. */
export function Figure({ language = 'vi', picture, isFirst = false, sizes = WHOLE_COLUMN }: Props) {
  return (
    <figure className="figure">
      <Picture picture={picture} sizes={sizes} isFirst={isFirst} lang={foreignWordsIn(language, picture.alt)} />
      {(picture.caption || picture.credit) && (
        <figcaption>
          <span lang={foreignWordsIn(language, picture.caption)}>{keepTogether(picture.caption)}</span>
          {picture.credit && (
            <span className="figure-credit">
              {' '}
              {readerWords(language).article.photo}: {picture.credit}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  )
}
