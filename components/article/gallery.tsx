import type { Language } from '@/lib/words/language'
import type { Picture as PictureFacts } from '@/modules/articles/reader-article'
import { Figure } from './figure'

/** Several pictures that belong together, each with its own caption. */
export function Gallery({ language, pictures }: { language: Language; pictures: PictureFacts[] }) {
  return (
    <ul className="gallery">
      {pictures.map((picture) => (
        <li key={picture.file}>
          <Figure language={language} picture={picture} sizes="(min-width: 600px) 20rem, 100vw" />
        </li>
      ))}
    </ul>
  )
}
