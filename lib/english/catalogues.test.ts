import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CATALOGUES, type Catalogue } from './all-catalogues'
import { leftUnsaid } from './left-unsaid'
import { STILL_VIETNAMESE } from './still-vietnamese'

/** Where the newsroom's words live. */
const NEWSROOM = ['app/(newsroom)', 'components/newsroom', 'components/ui', 'components/diff', 'components/gallery']
const HOMES = [
  ...NEWSROOM,
  'app/_auth',
  'components/comments',
  'modules/accounts',
  'modules/audit',
  'modules/comments',
  'modules/notifications',
  'lib/english',
]
/** A language says its own name in itself, readers are written to in theirs, and one reads what people type. */
const ALWAYS_VIETNAMESE = [
  'app/(newsroom)/toa-soan/(ban)/bai/[id]/ngon-ngu/article-meant.ts',
  'components/newsroom/language-switch.tsx',
  'components/newsroom/moderation/rejections.ts',
]

const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !ALWAYS_VIETNAMESE.includes(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

const sources = NEWSROOM.flatMap(sourcesIn)
const roomOf = (path: string) => STILL_VIETNAMESE.find((room) => path.startsWith(room))
const catalogues = Object.values(CATALOGUES)
const files = Object.keys(CATALOGUES).map((name) => `lib/english/${name}.ts`)

test('every sentence of the newsroom can be said in English, but for the rooms on the list', () => {
  const done = sources.filter(({ path }) => roomOf(path) === undefined)
  expect(done.flatMap(({ path, text }) => leftUnsaid(text).map((line) => `${path}: ${line}`))).toEqual([])
})

test('the list names no room that has learnt English', () => {
  const isVietnamese = (room: string) =>
    sources.some(({ path, text }) => path.startsWith(room) && leftUnsaid(text).length > 0)
  expect(STILL_VIETNAMESE.filter((room) => !isVietnamese(room))).toEqual([])
})

test('a room on the list says nothing in English: none mixes the languages', () => {
  const speaks = ({ path, text }: { path: string; text: string }) =>
    roomOf(path) !== undefined && text.includes("from '@/lib/english/")
  expect(sources.filter(speaks).map(({ path }) => path)).toEqual([])
})

const holesOf = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort()
const formsOf = (english: Catalogue[string]) => (typeof english === 'string' ? [english] : [english.one, english.other])

test('the English of a sentence has the same holes', () => {
  for (const english of catalogues)
    for (const [vietnamese, said] of Object.entries(english))
      for (const form of formsOf(said)) expect(holesOf(form), vietnamese).toEqual(holesOf(vietnamese))
})

test('English is written in English letters, names aside', () => {
  const names =
    /Tra cứu và thông tin|Vạn Phúc|12\/2026\/QĐ-UBND|máy lẻ 12|Các bản đã đăng|Cốc Cốc|Hà Nội|QuËn uû|Quận uỷ/g
  const letters = /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]/i
  const forms = catalogues.flatMap((english) => Object.values(english).flatMap(formsOf))
  expect(forms.filter((form) => letters.test(form.replaceAll(names, '')))).toEqual([])
})

test('every sentence of a catalogue is said somewhere', () => {
  const texts = HOMES.flatMap(sourcesIn).filter(({ path }) => !files.includes(path))
  const all = texts.map(({ text }) => text).join('\n')
  const quoted = [...(all.match(/'[^'\n]*'|"[^"\n]*"/g) ?? []), ...(all.match(/`[^`]*`/g) ?? [])]
  const said = new Set(quoted.map((words) => words.slice(1, -1)))
  const idle = catalogues.flatMap((english) => Object.keys(english).filter((sentence) => !said.has(sentence)))
  expect(idle).toEqual([])
})

test('every catalogue is on the list that tests read', () => {
  const speakers = sourcesIn('lib/english').filter(({ text }) => text.includes('speaker({'))
  expect(speakers.map(({ path }) => path).sort()).toEqual([...files].sort())
})
