import type { CSSProperties } from 'react'
import { longDateIn } from '@/lib/words/dates'
import type { Language } from '@/lib/words/language'
import type { Office } from '@/modules/settings/office'

export const SHARE_CARD = { width: 1200, height: 630 }

/** The subsets of one typeface need names of their own: the drawer takes a letter from the next family in the list. */
export const SHARE_FONTS = [
  { name: 'Serif', file: 'source-serif-4-latin-700-normal.woff', weight: 700 },
  { name: 'Serif Vietnamese', file: 'source-serif-4-vietnamese-700-normal.woff', weight: 700 },
  { name: 'Sans', file: 'source-sans-3-latin-400-normal.woff', weight: 400 },
  { name: 'Sans Vietnamese', file: 'source-sans-3-vietnamese-400-normal.woff', weight: 400 },
] as const

/** Anything else would make the drawer ask strangers for a typeface; an emoji in a headline is not worth that. */
const NOT_DRAWN = /[^ -~\u00a0-\u00ffĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9–—‘’“”…₫€]/gu
const drawable = (text: string) => text.normalize('NFC').replace(NOT_DRAWN, '').replace(/\s+/g, ' ').trim()

const SERIF = 'Serif, Serif Vietnamese'
const SANS = 'Sans, Sans Vietnamese'
const BRAND = '#8e1b1f'

/** Room for marks above capitals, which reach higher than the letters of other languages. */
const LINE_HEIGHT = 1.28

type Props = {
  language: Language
  headline: string
  sectionName: string
  publishedAt: Date
  office: Office
  sealLetters: string
  host: string
}

/** The picture of an article that has none, for those who share its address. Drawn from styles alone, without a sheet. */
export function ShareCard({ language, sectionName, publishedAt, office, sealLetters, host, ...article }: Props) {
  const headline = drawable(article.headline)
  return (
    <div style={styles.card}>
      <div style={styles.masthead}>
        <div style={styles.seal}>{drawable(sealLetters)}</div>
        <div style={styles.names}>
          <div style={styles.name}>{drawable(office.name)}</div>
          <div style={styles.small}>{drawable(office.agency)}</div>
        </div>
      </div>
      <div style={styles.story}>
        <div style={styles.section}>{drawable(sectionName)}</div>
        <div style={{ ...styles.headline, fontSize: sizeOf(headline) }}>{headline}</div>
      </div>
      <div style={styles.foot}>
        <div>{longDateIn(language, publishedAt)}</div>
        <div>{host}</div>
      </div>
    </div>
  )
}

/** Large enough to be read in a list on a phone, small enough for four lines. */
const sizeOf = (headline: string) => (headline.length <= 60 ? 76 : headline.length <= 95 ? 64 : 52)

const styles = {
  card: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    width: SHARE_CARD.width,
    height: SHARE_CARD.height,
    padding: '44px 64px 40px',
    borderTop: `14px solid ${BRAND}`,
    background: '#fbfaf7',
    color: '#1b1b1b',
    fontFamily: SANS,
    fontSize: 28,
    lineHeight: LINE_HEIGHT,
  },
  masthead: { display: 'flex', alignItems: 'center' },
  seal: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: 76,
    height: 76,
    marginRight: 22,
    borderRadius: 38,
    background: BRAND,
    color: '#ffffff',
    fontFamily: SERIF,
    fontSize: 34,
  },
  names: { display: 'flex', flexDirection: 'column' },
  name: { fontFamily: SERIF, fontSize: 36 },
  small: { fontSize: 24, color: '#55524c' },
  story: { display: 'flex', flexDirection: 'column' },
  section: { color: BRAND, fontSize: 32, marginBottom: 10 },
  headline: { display: 'block', lineClamp: 4, fontFamily: SERIF, lineHeight: LINE_HEIGHT },
  foot: {
    display: 'flex',
    justifyContent: 'space-between',
    paddingTop: 18,
    borderTop: '2px solid #d9d4c8',
    fontSize: 26,
    color: '#55524c',
  },
} satisfies Record<string, CSSProperties>
