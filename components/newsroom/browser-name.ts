import { say } from '@/lib/english/accounts'

const browsers = (): [RegExp, string][] => [
  [/CocCoc|coc_coc_browser/i, say('Cốc Cốc')],
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const systems = (): [RegExp, string][] => [
  [/Android/, 'Android'],
  [/iPhone|iPad/, say('iPhone hoặc iPad')],
  [/Windows/, 'Windows'],
  [/Mac OS X/, say('máy Mac')],
  [/Linux/, 'Linux'],
]

const nameIn = (names: [RegExp, string][], text: string) => names.find(([pattern]) => pattern.test(text))?.[1]

/** `Chrome trên Windows`: enough of a user agent for a person to know their own device. */
export function browserName(userAgent: string): string {
  const browser = nameIn(browsers(), userAgent)
  const system = nameIn(systems(), userAgent)
  if (!browser) return say('Trình duyệt khác')
  return system ? say('{browser} trên {system}', { browser, system }) : browser
}
