import { say } from '@/lib/english/media'
export type PictureTile = {
  id: number
  /** Null while it lies in the trash. */
  src: string | null
  alt: string
  isDecorative: boolean
  /** What stands under it: the first words there are. */
  name: string
  widthPixels: number
  heightPixels: number
}

type Props = {
  pictures: PictureTile[]
  mayTick: boolean
  /** The form the ticks belong to. */
  form: string
}

/** The library: each picture in its own proportions, in rows that are read from left to right. */
export function PictureGrid({ pictures, mayTick, form }: Props) {
  return (
    <ul className="picture-grid">
      {pictures.map((picture) => (
        <li className="picture-tile" key={picture.id}>
          <a className="picture-tile-link" href={`/toa-soan/anh/${picture.id}`}>
            {picture.src === null ? (
              <span className="picture-gone">{say('Ảnh {id}', { id: picture.id })}</span>
            ) : (
              <img
                src={picture.src}
                // What stands under it is read out once.
                alt={picture.alt === picture.name ? '' : picture.alt}
                width={picture.widthPixels}
                height={picture.heightPixels}
                loading="lazy"
                decoding="async"
              />
            )}
            <span className="picture-name">{picture.name}</span>
          </a>
          {!picture.alt && !picture.isDecorative && (
            <span className="state" data-state="pending">
              {say('Thiếu mô tả')}
            </span>
          )}
          {mayTick && (
            <label className="choice">
              <input type="checkbox" name="anh" value={picture.id} form={form} />
              {say('Đánh dấu')}
              <span className="spoken"> {picture.name}</span>
            </label>
          )}
        </li>
      ))}
    </ul>
  )
}
