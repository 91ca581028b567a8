import { say } from '@/lib/english/media'
import { type Box, type Point, type Size, shownIn } from './shape-geometry'
import { TurnedPicture } from './turned-picture'

type Props = {
  src: string
  size: Size
  rotation: number
  box: Box
  focal: Point
  ratios: readonly { name: string; ratio: number }[]
}

const UNITS = 1_000

/** What places of usual proportions will show of the picture. */
export function RatioPreviews({ src, size, rotation, box, focal, ratios }: Props) {
  const scale = UNITS / Math.max(size.width, size.height)
  const [width, height] = [size.width * scale, size.height * scale]
  return (
    <ul className="ratio-previews" aria-label={say('Ảnh sẽ hiện như sau')}>
      {ratios.map(({ name, ratio }) => {
        const shown = shownIn(box, focal, ratio, size)
        const view = [shown.left * width, shown.top * height, shown.width * width, shown.height * height]
        return (
          <li key={name}>
            <svg
              className="ratio-preview"
              viewBox={view.join(' ')}
              role="img"
              aria-label={say('Khi hiện theo tỉ lệ {name}', { name })}
            >
              <TurnedPicture {...{ src, rotation, width, height }} />
            </svg>
            <span className="meta" aria-hidden="true">
              {name}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
