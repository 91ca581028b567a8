import { say } from '@/lib/english/articles'
import { inDigits } from '@/lib/interface-language'
import { cutToWidth, pixelWidth, SEARCH_DESCRIPTION, SEARCH_TITLE } from '@/modules/articles/checks/pixel-width'

type Props = { headline: string; standfirst: string; site: string; path: string }

const inWords = (value: number) => inDigits(value)

/** A width in words: how much of the line is used, or by how much it is too long. */
function Measure({ name, width, max }: { name: string; width: number; max: number }) {
  const isOver = width > max
  return (
    <p className="meta" data-over={isOver || undefined}>
      {say('{name}: {width} trên {max} điểm ảnh', { name, width: inWords(width), max: inWords(max) })}
      {isOver ? say(', dài quá {inWords} điểm ảnh nên bị cắt', { inWords: inWords(width - max) }) : ''}
    </p>
  )
}

/** About how a search engine will show the text, measured in pixels as it does. */
export function SearchPreview({ headline, standfirst, site, path }: Props) {
  return (
    <section className="look" aria-labelledby="hien-thi-tim-kiem">
      <h3 id="hien-thi-tim-kiem">{say('Hiển thị trên Google')}</h3>
      <div className="search-look" lang="vi">
        <p className="search-look-path">
          {site}
          {path}
        </p>
        <p className="search-look-title">{cutToWidth(headline || say('Chưa có tiêu đề'), SEARCH_TITLE)}</p>
        <p className="search-look-text">{cutToWidth(standfirst || say('Chưa có sa-pô'), SEARCH_DESCRIPTION)}</p>
      </div>
      <Measure
        name={say('Tiêu đề')}
        width={pixelWidth(headline, SEARCH_TITLE.fontPixels)}
        max={SEARCH_TITLE.widthPixels}
      />
      <Measure
        name={say('Sa-pô')}
        width={pixelWidth(standfirst, SEARCH_DESCRIPTION.fontPixels)}
        max={SEARCH_DESCRIPTION.widthPixels}
      />
    </section>
  )
}

type CardProps = { headline: string; standfirst: string; host: string; picture: { src: string; alt: string } | null }

/** About how Facebook and Zalo will show a link to the text. */
export function ShareCard({ headline, standfirst, host, picture }: CardProps) {
  return (
    <section className="look" aria-labelledby="hien-thi-chia-se">
      <h3 id="hien-thi-chia-se">{say('Khi chia sẻ lên Facebook, Zalo')}</h3>
      <div className="share-look" lang="vi">
        {picture ? (
          <img src={picture.src} alt={picture.alt} width={600} height={315} />
        ) : (
          <p className="share-look-blank">{say('Chưa có ảnh đại diện')}</p>
        )}
        <p className="share-look-host">{host}</p>
        <p className="share-look-title">{headline || say('Chưa có tiêu đề')}</p>
        <p className="share-look-text">{standfirst}</p>
      </div>
    </section>
  )
}
