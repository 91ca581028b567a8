const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')

/** Every way a written syllable ends, without its tone; those with a final k are of the Central Highlands (Đắk Lắk). */
const RIMES = new Set(
  `a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oc oe oem oen oeo oet oi ok om on ong
ooc oong op ot ô ôc ôi ôk ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uân uâng uât uây uc uê uêch uên uênh uêu ui um un ung uơ uôc uôi uôm uôn uông uôt up ut
uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
y yêm yên yêng yêt yêu`.split(/\s+/),
)

/** What follows `qu`, whose u is already spent. */
const RIMES_AFTER_QU = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât ây âu e en eng eo et ê êch ên ênh êt êu
i ia ich in inh it iu o ong ôc ơ ơi ơn ơt y yên yêt ynh yt yêu yu`.split(/\s+/),
)

/** Before e, ê, i and y these sounds are written k, gh, ngh; before other vowels c, g, ng. */
const BEFORE_FRONT_VOWEL = new Set(['k', 'gh', 'ngh'])
const BEFORE_OTHER_VOWEL = new Set(['c', 'g', 'ng'])
const FRONT_VOWEL = /^[eêiy]/
/** A syllable that ends in a stop carries sắc or nặng. */
const STOPPED = /(?:c|ch|k|p|t)$/
const TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/g
const SHARP_OR_HEAVY = /[\u0301\u0323]/

/** The syllable without its tone, and the tone; null when it carries two. `hoà` and `hòa` come out the same. */
function withoutTone(syllable: string): { bare: string; tone: string } | null {
  const decomposed = syllable.toLowerCase().normalize('NFD')
  const tones = decomposed.match(TONE_MARK) ?? []
  if (tones.length > 1) return null
  return { bare: decomposed.replace(TONE_MARK, '').normalize('NFC'), tone: tones[0] ?? '' }
}

function hasRime(onset: string, rime: string): boolean {
  if (onset === 'qu') return RIMES_AFTER_QU.has(rime)
  if (!RIMES.has(rime)) return false
  const isFront = FRONT_VOWEL.test(rime)
  if (BEFORE_FRONT_VOWEL.has(onset)) return isFront || rime.endsWith('k')
  // `gì`, `giêng`: the i of `gi` is the vowel as well.
  return !(BEFORE_OTHER_VOWEL.has(onset) && isFront) || (onset === 'g' && rime.startsWith('i'))
}

function readsAsSyllable(word: string): boolean {
  const parts = withoutTone(word)
  if (!parts) return false
  const { bare, tone } = parts
  if (STOPPED.test(bare) && !SHARP_OR_HEAVY.test(tone)) return false
  return RIMES.has(bare) || ONSETS.some((onset) => bare.startsWith(onset) && hasRime(onset, bare.slice(onset.length)))
}

/** The longest written syllable is `nghiêng` with its tone. */
const SYLLABLE_CHARS_MAX = 7
const remembered = new Map<string, boolean>()
const REMEMBERED_MAX = 20_000

/**
 * Whether a word has the shape of a Vietnamese syllable: onset, rime and a tone that goes with them. By rule, not by a
 * list of words in use: `đưa` and `choẽn` have it, `®­a`, `Müller` and `straße` do not. Expects NFC letters only.
 */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length === 0 || word.length > SYLLABLE_CHARS_MAX) return false
  const known = remembered.get(word)
  if (known !== undefined) return known
  const answer = readsAsSyllable(word)
  if (remembered.size >= REMEMBERED_MAX) remembered.clear()
  remembered.set(word, answer)
  return answer
}
