import { Icon } from '@/components/site/icon'
import { isoWithZone, shortDate } from '@/lib/time'
import { fileKind, fileSize } from '@/lib/vi/file-words'
import { keepTogether } from '@/lib/vi/no-break'
import type { Embed, EmbedProvider } from '@/modules/articles/block-types'
import type { AttachedFile, RelatedCard as Related } from '@/modules/articles/reader-article'
import { isRecording, recordingAnchor } from '@/modules/articles/recording'

export const PROVIDER_NAMES: Record<EmbedProvider, string> = {
  youtube: 'YouTube',
  facebook: 'Facebook',
  vimeo: 'Vimeo',
  zalo: 'Zalo',
}

/** A video elsewhere: a link, so that nobody there learns of a reader before the reader goes there. */
export function EmbedCard({ provider, url, title }: Embed['attrs']) {
  return (
    <p className="block-card">
      <a href={url} rel="external noopener">
        <span className="block-card-kind">Xem trên {PROVIDER_NAMES[provider]}</span>
        <span className="block-card-title">{title ? keepTogether(title) : url.replace(/^https:\/\/(www\.)?/, '')}</span>
      </a>
    </p>
  )
}

/** A file to take home: its name, kind and size stand in the link, so that nobody loads 40 MB by surprise. */
export function AttachmentLine({ attachment }: { attachment: AttachedFile }) {
  const { file, name, mimeType, sizeBytes } = attachment
  if (isRecording(attachment)) return <Recording attachment={attachment} />
  return (
    <p className="attachment">
      <a href={`/media/${file}`} download={name}>
        <Icon name="file" />
        <span className="attachment-name">{name}</span>
      </a>{' '}
      <span className="attachment-facts">
        {fileKind(mimeType, name)}, {fileSize(sizeBytes)}
      </span>
    </p>
  )
}

/** A recording, heard in its place; nothing of it is loaded before somebody presses. */
function Recording({ attachment }: { attachment: AttachedFile }) {
  const { file, name, mimeType, sizeBytes } = attachment
  return (
    <figure className="recording" id={recordingAnchor(attachment)}>
      <figcaption>
        <Icon name="listen" />
        <a className="attachment-name" href={`/media/${file}`} download={name}>
          {name}
        </a>{' '}
        <span className="attachment-facts">
          {fileKind(mimeType, name)}, {fileSize(sizeBytes)}
        </span>
      </figcaption>
      {/* biome-ignore lint/a11y/useMediaCaption: the words of the recording are the article around it. */}
      <audio controls preload="none" src={`/media/${file}`} aria-label={`Nghe: ${name}`} />
    </figure>
  )
}

/** Another article of the paper that belongs to this place of the text. */
export function RelatedCard({ article: { headline, path, publishedAt } }: { article: Related }) {
  return (
    <p className="block-card">
      <a href={path}>
        <span className="block-card-kind">
          Bài liên quan · <time dateTime={isoWithZone(publishedAt)}>{shortDate(publishedAt)}</time>
        </span>
        <span className="block-card-title">{keepTogether(headline)}</span>
      </a>
    </p>
  )
}
