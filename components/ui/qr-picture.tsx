import { qrModules, qrPath } from '@/lib/qr/qr'

const MARGIN = 4

/** A QR code as a picture of the page itself: black on white in either theme, or cameras do not find it. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const modules = qrModules(text)
  const size = modules.length + 2 * MARGIN
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={qrPath(modules, MARGIN)} fill="#000" />
    </svg>
  )
}
