import type { SymbolFont } from './text-style'

/** The signs of two Windows fonts that documents really use, by the letter one has to type for them. */
const SIGNS: Record<SymbolFont, ReadonlyMap<string, string>> = {
  symbol: pairs(
    `a α b β g γ d δ e ε z ζ h η q θ i ι k κ l λ m μ n ν x ξ o ο p π r ρ s σ t τ u υ f φ c χ y ψ w ω j ϕ
A Α B Β G Γ D Δ E Ε Z Ζ H Η Q Θ I Ι K Κ L Λ M Μ N Ν X Ξ O Ο P Π R Ρ S Σ T Τ U Υ F Φ C Χ Y Ψ W Ω
£ ≤ ³ ≥ ¹ ≠ » ≈ ± ± ´ × ¸ ÷ ¥ ∞ Ö √ å ∑ ò ∫ Î ∈ Ç ∩ È ∪ Þ ⇒ Û ⇔ ® → ¬ ← ­ ↑ ¯ ↓ ° ° · • Ð ∠ ^ ⊥`,
  ),
  wingdings: pairs('ü ✓ û ✗ þ ☑ ý ☒ ¨ □ q ❑ o □ n ■ l ● § ▪ Ø ➢ v ❖ à → ß ← á ↑ â ↓ ð ⇨ è ➔ J ☺ L ☹ ( ☎ * ✉ « ★ ¶ ☆'),
}

function pairs(list: string): ReadonlyMap<string, string> {
  const places = list.split(/\s+/)
  return new Map(places.flatMap((sign, index) => (index % 2 === 1 ? [[places[index - 1] ?? '', sign] as const] : [])))
}

/** Text in a font of signs as the signs it shows. A sign nobody can name becomes a bullet rather than a wrong letter. */
export function decodeSymbols(text: string, font: SymbolFont): string {
  const letters = text.replace(/[\uf020-\uf0ff]/g, (shape) => String.fromCharCode(shape.charCodeAt(0) - 0xf000))
  return [...letters].map((letter) => SIGNS[font].get(letter) ?? unnamed(letter, font)).join('')
}

function unnamed(letter: string, font: SymbolFont): string {
  // Word falls back to another font for letters that the font of signs has not; digits and points look like themselves.
  if (/[\s\u0100-\uffff]/.test(letter) || (font === 'symbol' && /[\d\s.,:;()[\]+=<>/|!?%&{}_-]/.test(letter)))
    return letter
  return font === 'wingdings' ? '•' : letter
}
