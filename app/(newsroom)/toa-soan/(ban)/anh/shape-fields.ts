type Typed = Record<'xoay' | 'trai' | 'tren' | 'rong' | 'cao' | 'diemX' | 'diemY', string>

/** `12,5` per cent of something as the fraction it is; NaN, which every verb refuses, when it is no number. */
const fraction = (percent: string) => (percent.trim() === '' ? Number.NaN : Number(percent.replace(',', '.')) / 100)

/** The shape a form means: percentages as people type them, fractions as the verb takes them. */
export const shapeIn = ({ xoay, trai, tren, rong, cao, diemX, diemY }: Typed) => ({
  rotationDegrees: xoay,
  crop: { left: fraction(trai), top: fraction(tren), width: fraction(rong), height: fraction(cao) },
  focalX: fraction(diemX),
  focalY: fraction(diemY),
})
