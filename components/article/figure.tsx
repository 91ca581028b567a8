import { keepTogether } from '@/lib/vi/no-break'
import type { Picture as PictureFacts } from '@/modules/articles/reader-article'
import { Picture } from './picture'

const SIZES = '(min-width: 1000px) 40rem, 100vw'

/** A picture of an article with its caption and who made it. */
export function Figure({ picture, isFirst = false }: { picture: PictureFacts; isFirst?: boolean }) {
  return (
    <figure className="figure">
      <Picture picture={picture} sizes={SIZES} isFirst={isFirst} />
      {(picture.caption || picture.credit) && (
        <figcaption>
          {keepTogether(picture.caption)}
          {picture.credit && <span className="figure-credit"> Ảnh: {picture.credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
