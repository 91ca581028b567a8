type Props = { src: string; rotation: number; width: number; height: number }

/** A picture inside a drawing of `width` × `height`, turned clockwise by quarters. Attributes only: the page allows no style. */
export function TurnedPicture({ src, rotation, width, height }: Props) {
  const isAcross = rotation % 180 !== 0
  const [ownWidth, ownHeight] = isAcross ? [height, width] : [width, height]
  const transform = `translate(${width / 2} ${height / 2}) rotate(${rotation}) translate(${-ownWidth / 2} ${-ownHeight / 2})`
  return <image href={src} width={ownWidth} height={ownHeight} preserveAspectRatio="none" transform={transform} />
}
