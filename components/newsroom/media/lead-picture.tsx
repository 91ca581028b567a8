import { useEffect, useRef, useState } from 'react'
import { say } from '@/lib/english/media'
import type { PictureChoice } from '../article-panel'
import { openPictureChooser } from './picture-chooser.island'

type Props = {
  /** The newest of the library, and the chosen one among them. */
  pictures: PictureChoice[]
  /** The number of the picture, as the form has it; empty for none. */
  chosen: string
  problem: string | undefined
}

/** The picture that stands with the headline: one of the newest at hand, or any of the library. */
export function LeadPicture({ pictures, chosen, problem }: Props) {
  const [added, setAdded] = useState<PictureChoice[]>([])
  const [wanted, setWanted] = useState<number | null>(null)
  const choices = useRef<HTMLFieldSetElement>(null)
  // Pressed as a person would: the form, the drafts that are kept and the browser all hear of it.
  useEffect(() => {
    if (wanted === null) return
    choices.current?.querySelector<HTMLInputElement>(`input[value="${wanted}"]`)?.click()
    setWanted(null)
  }, [wanted])
  const look = async () => {
    const [picture] = await openPictureChooser()
    if (!picture) return
    const { mediaId: id, thumbnail: src, alt, widthPixels, heightPixels } = picture
    setAdded((before) => [{ id, src, alt, widthPixels, heightPixels }, ...before.filter((other) => other.id !== id)])
    setWanted(id)
  }
  const addedIds = new Set(added.map(({ id }) => id))
  const shown = [...added, ...pictures.filter(({ id }) => !addedIds.has(id))]
  return (
    <fieldset className="choices" id="anh-dai-dien" tabIndex={-1} ref={choices}>
      <legend>{say('Ảnh đại diện')}</legend>
      {problem && <p className="choices-problem">{problem}</p>}
      <button className="button needs-script" type="button" onClick={() => void look()}>
        {say('Tìm trong kho hoặc tải ảnh lên')}
      </button>
      <label className="choice">
        <input type="radio" name="leadMediaId" value="" defaultChecked={chosen === ''} />
        {say('Không dùng ảnh')}
      </label>
      <div className="pictures">
        {shown.map(({ id, src, alt, widthPixels, heightPixels }) => (
          <label className="picture" key={id}>
            <img
              src={src}
              alt={alt || say('Ảnh {id}', { id })}
              width={widthPixels}
              height={heightPixels}
              loading="lazy"
            />
            <span className="choice">
              <input type="radio" name="leadMediaId" value={id} defaultChecked={chosen === String(id)} />
              {say('Ảnh {id}', { id })}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
