import { useEffect, useRef, useState } from 'react'

const SIDE_PIXELS = 96

/** A picture of this computer, drawn at once: small, upright, and without an address the page's policy would refuse. */
export function LocalThumbnail({ file }: { file: File }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    let isWanted = true
    draw(file, canvas.current).then(
      () => isWanted && setDrawn(true),
      // No picture a browser can read; the server will say so in words.
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [file])
  return (
    <canvas
      className="upload-thumbnail"
      data-drawn={isDrawn ? '' : undefined}
      ref={canvas}
      width={SIDE_PIXELS}
      height={SIDE_PIXELS}
    />
  )
}

async function draw(file: File, canvas: HTMLCanvasElement | null): Promise<void> {
  const picture = await createImageBitmap(file)
  const scale = SIDE_PIXELS / Math.min(picture.width, picture.height)
  const [width, height] = [picture.width * scale, picture.height * scale]
  const left = (SIDE_PIXELS - width) / 2
  const top = (SIDE_PIXELS - height) / 2
  canvas?.getContext('2d')?.drawImage(picture, left, top, width, height)
  picture.close()
}
