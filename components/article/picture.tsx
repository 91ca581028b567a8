import type { Picture as PictureFacts } from '@/modules/articles/reader-article'

const MIME = { avif: 'image/avif', webp: 'image/webp' } as const

const srcSetOf = (picture: PictureFacts, format: 'avif' | 'webp' | 'jpeg') =>
  picture.renditions
    .filter((rendition) => rendition.format === format)
    .sort((left, right) => left.widthPixels - right.widthPixels)
    .map((rendition) => `/media/${rendition.file} ${rendition.widthPixels}w`)
    .join(', ')

/** In tenths, because a reader's page may carry no style of its own; nothing for the middle. */
const tenths = (fraction: number) => (Math.round(fraction * 10) === 5 ? undefined : Math.round(fraction * 10))

type Props = {
  picture: PictureFacts
  /** How wide the picture is drawn, as the `sizes` attribute wants it. */
  sizes: string
  /** The largest picture near the top: loaded before anything asks for it. */
  isFirst?: boolean
  /** Where its words are not of the page's language. */
  lang?: 'vi' | undefined
}

/** A picture in the best format the browser knows. Its place is kept while it loads, so text never jumps. */
export function Picture({ picture, sizes, isFirst = false, lang }: Props) {
  return (
    <picture lang={lang}>
      {(['avif', 'webp'] as const).map((format) => {
        const srcSet = srcSetOf(picture, format)
        return srcSet && <source key={format} type={MIME[format]} srcSet={srcSet} sizes={sizes} />
      })}
      <img
        src={`/media/${picture.file}`}
        srcSet={srcSetOf(picture, 'jpeg') || undefined}
        sizes={sizes}
        width={picture.widthPixels}
        height={picture.heightPixels}
        alt={picture.isDecorative ? '' : picture.alt}
        loading={isFirst ? undefined : 'lazy'}
        fetchPriority={isFirst ? 'high' : undefined}
        decoding="async"
        data-focal-x={tenths(picture.focalX)}
        data-focal-y={tenths(picture.focalY)}
      />
    </picture>
  )
}
