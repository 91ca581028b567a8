import { keepTogether } from '@/lib/vi/no-break'
import type { Picture as PictureFacts } from '@/modules/articles/reader-article'
import { Picture } from './picture'

const WHOLE_COLUMN = '(min-width: 1000px) 40rem, 100vw'

type Props = { picture: PictureFacts; isFirst?: boolean; sizes?: string }

/** A picture of an article with its caption and who made it. */
export function Figure({ picture, isFirst = false, sizes = WHOLE_COLUMN }: Props) {
  return (
    <figure className="figure">
      <Picture picture={picture} sizes={sizes} isFirst={isFirst} />
      {(picture.caption || picture.credit) && (
        <figcaption>
          {keepTogether(picture.caption)}
          {picture.credit && <span className="figure-credit"> Ảnh: {picture.credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
