import { Icon } from '@/components/site/icon'
import { readerWords } from '@/components/words/reader'
import { isoWithZone } from '@/lib/time'
import { fileKind, fileSize } from '@/lib/vi/file-words'
import { keepTogether } from '@/lib/vi/no-break'
import { shortDateIn } from '@/lib/words/dates'
import type { Language } from '@/lib/words/language'
import type { Embed, EmbedProvider } from '@/modules/articles/block-types'
import type { AttachedFile, RelatedCard as Related } from '@/modules/articles/reader-article'
import { isRecording, recordingAnchor } from '@/modules/articles/recording'

export const PROVIDER_NAMES: Record<EmbedProvider, string> = {
  youtube: 'YouTube',
  facebook: 'Facebook',
  vimeo: 'Vimeo',
  zalo: 'Zalo',
}

type InLanguage = { language: Language }

/** A video elsewhere: a link, so that nobody there learns of a reader before the reader goes there. */
export function EmbedCard({ language, provider, url, title }: Embed['attrs'] & InLanguage) {
  return (
    <p className="block-card">
      <a href={url} rel="external noopener">
        <span className="block-card-kind">{readerWords(language).article.watchOn(PROVIDER_NAMES[provider])}</span>
        <span className="block-card-title">{title ? keepTogether(title) : url.replace(/^https:\/\/(www\.)?/, '')}</span>
      </a>
    </p>
  )
}

/** A file to take home: its name, kind and size stand in the link, so that nobody loads 40 MB by surprise. */
export function AttachmentLine({ language = 'vi', attachment }: { language?: Language; attachment: AttachedFile }) {
  const { file, name, mimeType, sizeBytes } = attachment
  if (isRecording(attachment)) return <Recording language={language} attachment={attachment} />
  return (
    <p className="attachment">
      <a href={`/media/${file}`} download={name}>
        <Icon name="file" />
        <span className="attachment-name">{name}</span>
      </a>{' '}
      <span className="attachment-facts">
        {fileKind(mimeType, name, language)}, {fileSize(sizeBytes, language)}
      </span>
    </p>
  )
}

/** A recording, heard in its place; nothing of it is loaded before somebody presses. */
function Recording({ language, attachment }: { attachment: AttachedFile } & InLanguage) {
  const { file, name, mimeType, sizeBytes } = attachment
  return (
    <figure className="recording" id={recordingAnchor(attachment)}>
      <figcaption>
        <Icon name="listen" />
        <a className="attachment-name" href={`/media/${file}`} download={name}>
          {name}
        </a>{' '}
        <span className="attachment-facts">
          {fileKind(mimeType, name, language)}, {fileSize(sizeBytes, language)}
        </span>
      </figcaption>
      {/* biome-ignore lint/a11y/useMediaCaption: the words of the recording are the article around it. */}
      <audio controls preload="none" src={`/media/${file}`} aria-label={readerWords(language).article.listenTo(name)} />
    </figure>
  )
}

/** Another article of the paper that belongs to this place of the text. */
export function RelatedCard({ language, article }: { article: Related } & InLanguage) {
  const { headline, path, publishedAt } = article
  const words = readerWords(language).article
  return (
    <p className="block-card">
      <a href={path} hrefLang={article.language === language ? undefined : article.language}>
        <span className="block-card-kind">
          {words.related} · <time dateTime={isoWithZone(publishedAt)}>{shortDateIn(language, publishedAt)}</time>
        </span>
        <span className="block-card-title" lang={article.language === language ? undefined : article.language}>
          {keepTogether(headline)}
        </span>
      </a>
    </p>
  )
}
