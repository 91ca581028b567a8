import { type PointerEvent, useRef } from 'react'
import { say } from '@/lib/english/media'
import { type Box, boxBetween, fromBox, inBox, movedBox, type Point, type Size } from './shape-geometry'
import { TurnedPicture } from './turned-picture'

type Props = {
  src: string
  size: Size
  rotation: number
  mode: 'crop' | 'focal'
  box: Box
  focal: Point
  onChange: (box: Box, focal: Point) => void
}

type Corner = { name: string; x: 0 | 1; y: 0 | 1 }
const CORNERS: Corner[] = [
  { name: 'tl', x: 0, y: 0 },
  { name: 'tr', x: 1, y: 0 },
  { name: 'bl', x: 0, y: 1 },
  { name: 'br', x: 1, y: 1 },
]

/** What a finger or a mouse has hold of: a corner (its opposite stays), the box itself, or the point. */
type Grip = { kind: 'corner'; fixed: Point } | { kind: 'box'; from: Point; box: Box } | { kind: 'point' }

/** The size in drawing units: thin lines and grips are then the same on every picture. */
const UNITS = 1_000

/**
 * The whole picture with the part that stays and the point to keep in sight. For pointers only: the numbers below it do
 * the same for everybody.
 */
export function ShapeStage({ src, size, rotation, mode, box, focal, onChange }: Props) {
  const drawing = useRef<SVGSVGElement>(null)
  const grip = useRef<Grip | null>(null)
  const scale = UNITS / Math.max(size.width, size.height)
  const [width, height] = [size.width * scale, size.height * scale]

  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const place = drawing.current?.getBoundingClientRect()
    if (!place) return { x: 0, y: 0 }
    const fraction = (value: number, start: number, length: number) =>
      Math.min(Math.max((value - start) / length, 0), 1)
    return { x: fraction(clientX, place.left, place.width), y: fraction(clientY, place.top, place.height) }
  }
  const take = (event: PointerEvent, taken: Grip) => {
    event.preventDefault()
    event.stopPropagation()
    drawing.current?.setPointerCapture(event.pointerId)
    grip.current = taken
    move(event)
  }
  const move = (event: PointerEvent) => {
    const point = pointOf(event)
    const held = grip.current
    if (held?.kind === 'corner') onChange(boxBetween(held.fixed, point), focal)
    if (held?.kind === 'box') {
      onChange(movedBox(held.box, { x: point.x - held.from.x, y: point.y - held.from.y }), focal)
    }
    if (held?.kind === 'point') onChange(box, inBox(point, box))
  }
  const start = (event: PointerEvent) => {
    const point = pointOf(event)
    if (mode === 'focal') return take(event, { kind: 'point' })
    const isInside =
      point.x > box.left && point.x < box.left + box.width && point.y > box.top && point.y < box.top + box.height
    const isWhole = box.width > 0.99 && box.height > 0.99
    take(event, isInside && !isWhole ? { kind: 'box', from: point, box } : { kind: 'corner', fixed: point })
  }
  const seen = fromBox(focal, box)
  const frame = { x: box.left * width, y: box.top * height, width: box.width * width, height: box.height * height }
  return (
    <svg
      className="shape-stage"
      ref={drawing}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say('Cả ảnh, với khung giữ lại và điểm chính')}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={() => {
        grip.current = null
      }}
      onPointerCancel={() => {
        grip.current = null
      }}
    >
      <TurnedPicture {...{ src, rotation, width, height }} />
      <path className="shape-shade" fillRule="evenodd" d={`M0 0H${width}V${height}H0Z ${outline(frame)}`} />
      <rect className="shape-frame" {...frame} />
      {mode === 'crop' &&
        CORNERS.map(({ name, x, y }) => (
          <circle
            className="shape-corner"
            key={name}
            cx={frame.x + x * frame.width}
            cy={frame.y + y * frame.height}
            r={22}
            onPointerDown={(event) =>
              take(event, {
                kind: 'corner',
                fixed: { x: box.left + (1 - x) * box.width, y: box.top + (1 - y) * box.height },
              })
            }
          />
        ))}
      <g className="shape-point">
        <circle cx={seen.x * width} cy={seen.y * height} r={26} />
        <path d={`M${seen.x * width - 40} ${seen.y * height}h80M${seen.x * width} ${seen.y * height - 40}v80`} />
      </g>
    </svg>
  )
}

const outline = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
  `M${x} ${y}h${width}v${height}h${-width}Z`
