import { type ReactNode, useState } from 'react'
import type { PictureChoice } from './article-panel'
import type { OpenPictureChooser } from './editor/choosers'
import { Dialog } from './editor/dialog'
import type { ChosenPicture } from './editor/named-things'

type Asked = { isSeveral: boolean; answer: (pictures: ChosenPicture[]) => void }

const chosen = ({ id, src, alt, widthPixels, heightPixels }: PictureChoice): ChosenPicture => ({
  ...{ mediaId: id, src, alt, caption: '', widthPixels, heightPixels },
})

function Chooser({ pictures, isSeveral, answer }: Asked & { pictures: readonly PictureChoice[] }) {
  const [ids, setIds] = useState<readonly number[]>([])
  const toggle = (id: number) => {
    if (!isSeveral) setIds([id])
    else setIds(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id])
  }
  const take = () => answer(ids.flatMap((id) => pictures.filter((picture) => picture.id === id).map(chosen)))
  return (
    <Dialog heading={isSeveral ? 'Chọn các ảnh của bộ ảnh' : 'Chọn ảnh'} onClose={() => answer([])} isWide>
      {pictures.length === 0 && <p>Kho chưa có ảnh nào.</p>}
      <div className="pictures">
        {pictures.map((picture) => (
          <button
            type="button"
            className="picture-button"
            aria-pressed={ids.includes(picture.id)}
            key={picture.id}
            onClick={() => toggle(picture.id)}
          >
            <img
              src={picture.src}
              alt={picture.alt || `Ảnh ${picture.id}`}
              width={picture.widthPixels}
              height={picture.heightPixels}
              loading="lazy"
            />
          </button>
        ))}
      </div>
      <div className="row">
        <button type="button" className="button button-main" disabled={ids.length === 0} onClick={take}>
          {isSeveral ? `Chèn ${ids.length} ảnh` : 'Chèn ảnh'}
        </button>
        <button type="button" className="button button-quiet" onClick={() => answer([])}>
          Thôi
        </button>
      </div>
    </Dialog>
  )
}

/** The question for pictures, to be drawn where it is asked, and what opens it. */
export function usePictureChooser(pictures: readonly PictureChoice[]): [ReactNode, OpenPictureChooser] {
  const [asked, ask] = useState<Asked | null>(null)
  const open: OpenPictureChooser = ({ isSeveral }) =>
    new Promise((resolve) => {
      const answer = (found: ChosenPicture[]) => {
        ask(null)
        resolve(found)
      }
      ask({ isSeveral, answer })
    })
  return [asked && <Chooser pictures={pictures} {...asked} />, open]
}
