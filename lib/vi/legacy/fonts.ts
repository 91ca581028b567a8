import type { LegacyEncoding } from './decode'

/** What the name of a font says about the text set in it. */
export type LegacyFont = {
  encoding: LegacyEncoding
  /** The `.Vn…H` fonts draw capitals for small letters, because TCVN3 has no capitals with a tone. */
  isCapitals: boolean
}

/** `.VnTime`, `.VnArial Narrow`, `.VnTimeH`. Some programs lose the dot; `VNtimes new roman` is another house's. */
const TCVN3_FONT = /^(?:\.[Vv][Nn][A-Za-z]|Vn[A-Z])/
const CAPITALS_FONT = /H$/
const VNI_FONT = /^vni[- ]/i
const VISCII_FONT = /^vi (times|arial|helve|courier|book|univers)/i
const VPS_FONT = /^vps[- ]/i

/** The encoding of a font by its family name, without quotes; null for fonts of Unicode text. */
export function legacyFont(family: string): LegacyFont | null {
  const name = family.trim()
  if (VNI_FONT.test(name)) return { encoding: 'vni', isCapitals: false }
  if (VPS_FONT.test(name)) return { encoding: 'vps', isCapitals: false }
  if (VISCII_FONT.test(name)) return { encoding: 'viscii', isCapitals: false }
  return TCVN3_FONT.test(name) ? { encoding: 'tcvn3', isCapitals: CAPITALS_FONT.test(name) } : null
}
