import type { MetadataRoute } from 'next'
import type { Office } from '@/modules/settings/office'

/** A first screen has room for about this many letters. */
const SHORT_NAME_CHARS_MAX = 12

const shortcut = (name: string, url: string) => ({ name, url })

/** The paper as something one installs (W3C Web App Manifest). Colours as in tokens.css. */
export const webManifest = ({ name, agency, description }: Office): MetadataRoute.Manifest => ({
  id: '/',
  start_url: '/',
  scope: '/',
  name: `${name} – ${agency}`,
  short_name: name.length <= SHORT_NAME_CHARS_MAX ? name : shortened(name),
  description,
  lang: 'vi',
  dir: 'ltr',
  display: 'minimal-ui',
  background_color: '#fbfaf7',
  theme_color: '#fbfaf7',
  icons: [192, 512].map((size) => ({ src: `/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
  shortcuts: [shortcut('Mới nhất', '/moi-nhat'), shortcut('Đọc nhiều', '/doc-nhieu'), shortcut('Lưu trữ', '/luu-tru')],
})

/** Whole syllables only: half a syllable is another word. */
function shortened(name: string): string {
  const fitting = name.slice(0, SHORT_NAME_CHARS_MAX + 1)
  const end = fitting.lastIndexOf(' ')
  return end > 0 ? fitting.slice(0, end) : name
}
