import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ImageResponse } from 'next/og'
import type { ComponentProps } from 'react'
import { SHARE_CARD, SHARE_FONTS, ShareCard } from './share-card'

const FOLDER = join(process.cwd(), 'components', 'seo', 'fonts')

/** Read once a process; a hundred kilobytes. */
let fonts: Promise<{ name: string; data: Buffer; weight: 400 | 700 }[]> | null = null
const readFonts = () =>
  Promise.all(
    SHARE_FONTS.map(async ({ name, file, weight }) => ({ name, weight, data: await readFile(join(FOLDER, file)) })),
  )

/** A PNG of 1200 × 630. */
export async function drawShareCard(words: ComponentProps<typeof ShareCard>): Promise<Response> {
  fonts ??= readFonts()
  return new ImageResponse(<ShareCard {...words} />, { ...SHARE_CARD, fonts: await fonts })
}
