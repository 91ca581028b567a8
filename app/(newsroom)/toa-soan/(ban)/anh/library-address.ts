import { say } from '@/lib/english/media'
import { type LibraryFilter, WHOLE_LIBRARY } from '@/modules/media/library-queries'
import { only } from '../../place'
import { rowId } from '../../row-id'

const TEXT_CHARS_MAX = 100
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/
/** Pictures in no folder; a folder cannot be called so, because its name has no slash. */
export const NO_FOLDER = '/'

export type Asked = Record<string, string | string[] | undefined>

/** Words people typed, without what no table can be asked for. */
export const cleanText = (typed: string | undefined) =>
  [...(typed ?? '').replace(/\p{Cc}/gu, ' ').trim()].slice(0, TEXT_CHARS_MAX).join('')

/** What an address of the library asks for; a value nobody can mean is no filter. */
export function libraryFilter(asked: Asked): LibraryFilter {
  const folder = only(asked['thu-muc'])
  const month = only(asked['thang'])
  return {
    text: cleanText(only(asked['q'])),
    folder: folder === NO_FOLDER ? '' : cleanText(folder) || null,
    month: month && MONTH.test(month) ? month : null,
    uploadedBy: rowId(only(asked['nguoi']) ?? ''),
    isWithoutAlt: only(asked['thieu-mo-ta']) === '1',
    isUnused: only(asked['chua-dung']) === '1',
    isTrash: only(asked['thung-rac']) === '1',
  }
}

/** `/toa-soan/anh?q=…`, without what is empty. */
export function libraryAddress(filter: Partial<LibraryFilter>, after: number | null = null): string {
  const { text, folder, month, uploadedBy, isWithoutAlt, isUnused, isTrash } = { ...WHOLE_LIBRARY, ...filter }
  const asked = new URLSearchParams()
  if (text) asked.set('q', text)
  if (folder !== null) asked.set('thu-muc', folder || NO_FOLDER)
  if (month) asked.set('thang', month)
  if (uploadedBy) asked.set('nguoi', String(uploadedBy))
  if (isWithoutAlt) asked.set('thieu-mo-ta', '1')
  if (isUnused) asked.set('chua-dung', '1')
  if (isTrash) asked.set('thung-rac', '1')
  if (after) asked.set('sau', String(after))
  const query = asked.toString()
  return query ? `/toa-soan/anh?${query}` : '/toa-soan/anh'
}

/** `2026-11` → `Tháng 11/2026` */
export function monthInWords(month: string): string {
  const [year = '', number] = month.split('-')
  return say('Tháng {month}/{year}', { month: Number(number), year })
}
