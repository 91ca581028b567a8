'use client'
import { useActionState, useState } from 'react'
import { Field } from '@/components/ui/field'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/media'
import type { DeskAction } from '../desk-answer'
import { RatioPreviews } from './ratio-previews'
import {
  type Box,
  boxOfRatio,
  fractionTyped,
  type Point,
  percent,
  type Size,
  turnedBox,
  turnedPoint,
  WHOLE_BOX,
} from './shape-geometry'
import { ShapeStage } from './shape-stage'

type Rotation = 0 | 90 | 180 | 270

export type ShapedPicture = {
  id: number
  version: number
  /** The whole original, upright. */
  src: string
  /** Of the original as it is turned at present, up to scale. */
  size: Size
  rotationDegrees: Rotation
  crop: Box | null
  focal: Point
}

const RATIOS = [
  { name: '16:9', ratio: 16 / 9 },
  { name: '4:3', ratio: 4 / 3 },
  { name: '1:1', ratio: 1 },
  { name: '3:4', ratio: 3 / 4 },
] as const

const fields = () =>
  [
    { name: 'trai', label: say('Cách mép trái') },
    { name: 'tren', label: say('Cách mép trên') },
    { name: 'rong', label: say('Rộng') },
    { name: 'cao', label: say('Cao') },
    { name: 'diemX', label: say('Điểm chính, tính từ trái') },
    { name: 'diemY', label: say('Điểm chính, tính từ trên') },
  ] as const

type FieldName = ReturnType<typeof fields>[number]['name']
type Typed = Record<FieldName, string>

const typedOf = (box: Box, focal: Point): Typed => ({
  trai: percent(box.left),
  tren: percent(box.top),
  rong: percent(box.width),
  cao: percent(box.height),
  diemX: percent(focal.x),
  diemY: percent(focal.y),
})

/** The box and point the numbers mean; null while one of them means none. */
function meant(typed: Typed): { box: Box; focal: Point } | null {
  const [left, top, width, height, x, y] = fields().map(({ name }) => fractionTyped(typed[name]))
  if (left == null || top == null || !width || !height || x == null || y == null) return null
  return { box: { left, top, width: Math.min(width, 1 - left), height: Math.min(height, 1 - top) }, focal: { x, y } }
}

/** Turning and cutting a picture and naming its point: by hand on the picture, or in numbers. */
export function ShapePicture({ picture, action }: { picture: ShapedPicture; action: DeskAction }) {
  const [answer, send, isSending] = useActionState(action, null)
  const [rotation, setRotation] = useState<Rotation>(picture.rotationDegrees)
  const [size, setSize] = useState(picture.size)
  const [typed, setTyped] = useState<Typed>(() => typedOf(picture.crop ?? WHOLE_BOX, picture.focal))
  const [mode, setMode] = useState<'crop' | 'focal'>('crop')
  const shape = meant(typed) ?? { box: WHOLE_BOX, focal: { x: 0.5, y: 0.5 } }
  const set = (box: Box, focal: Point) => setTyped(typedOf(box, focal))
  const turn = () => {
    setRotation(((rotation + 90) % 360) as Rotation)
    setSize({ width: size.height, height: size.width })
    set(turnedBox(shape.box), turnedPoint(shape.focal))
  }
  return (
    <form className="stack" action={send} key={answer?.attempt ?? 0}>
      {answer && <ProblemSummary heading={answer.summary} />}
      <input type="hidden" name="id" value={picture.id} />
      <input type="hidden" name="version" value={picture.version} />
      <input type="hidden" name="xoay" value={rotation} />
      <div className="shape">
        <div className="stack needs-script">
          <fieldset className="choices">
            <legend>{say('Kéo trên ảnh để')}</legend>
            <div className="row">
              <Mode value="crop" label={say('Chọn phần giữ lại')} mode={mode} onChoose={setMode} />
              <Mode value="focal" label={say('Chọn điểm chính')} mode={mode} onChoose={setMode} />
            </div>
          </fieldset>
          <ShapeStage src={picture.src} {...{ size, rotation, mode, ...shape }} onChange={set} />
          <div className="row">
            <button className="button" type="button" onClick={turn}>
              {say('Xoay phải')}
            </button>
            {RATIOS.map(({ name, ratio }) => (
              <button
                className="button"
                type="button"
                key={name}
                onClick={() => set(boxOfRatio(WHOLE_BOX, ratio, size), shape.focal)}
              >
                <span className="spoken">{say('Cắt theo tỉ lệ')} </span>
                {name}
              </button>
            ))}
            <button className="button button-quiet" type="button" onClick={() => set(WHOLE_BOX, { x: 0.5, y: 0.5 })}>
              {say('Lấy cả ảnh')}
            </button>
          </div>
        </div>
        <RatioPreviews src={picture.src} ratios={RATIOS} {...{ size, rotation, ...shape }} />
      </div>
      <fieldset className="choices shape-numbers">
        <legend>{say('Hoặc gõ con số, theo phần trăm')}</legend>
        <p className="meta">{say('Phần giữ lại tính trên cả ảnh; điểm chính tính trong phần giữ lại.')}</p>
        <div className="shape-fields">
          {fields().map(({ name, label }) => (
            <Field id={`khung-${name}`} label={label} key={name}>
              {(control) => (
                <input
                  {...control}
                  type="text"
                  name={name}
                  inputMode="decimal"
                  autoComplete="off"
                  value={typed[name]}
                  onChange={({ currentTarget }) => setTyped({ ...typed, [name]: currentTarget.value })}
                />
              )}
            </Field>
          ))}
        </div>
      </fieldset>
      <div className="row">
        <button className="button button-main" type="submit" disabled={isSending}>
          {isSending ? say('Đang dựng lại ảnh…') : say('Lưu khung ảnh')}
        </button>
      </div>
    </form>
  )
}

type ModeProps = {
  value: 'crop' | 'focal'
  label: string
  mode: 'crop' | 'focal'
  onChoose: (mode: 'crop' | 'focal') => void
}

/** Without a name: it says how the picture is touched, and is no part of what is sent. */
function Mode({ value, label, mode, onChoose }: ModeProps) {
  return (
    <label className="choice">
      <input type="radio" checked={mode === value} onChange={() => onChoose(value)} />
      {label}
    </label>
  )
}
