/** How a section's articles are set on the front page: how many there may be, and how many there usually are. */
export const BLOCK_LAYOUTS = {
  'lead-list': { min: 3, max: 7, usual: 5 },
  cards: { min: 3, max: 6, usual: 3 },
  headlines: { min: 4, max: 10, usual: 6 },
  'photo-strip': { min: 3, max: 5, usual: 4 },
  opinion: { min: 2, max: 4, usual: 3 },
} as const

export type BlockLayout = keyof typeof BLOCK_LAYOUTS

export const BLOCK_LAYOUT_NAMES = Object.keys(BLOCK_LAYOUTS) as [BlockLayout, ...BlockLayout[]]

/** While nobody has arranged the sections they follow one another in these, so that no two neighbours look the same. */
export const UNARRANGED_LAYOUTS = ['lead-list', 'cards', 'headlines'] as const satisfies readonly BlockLayout[]
