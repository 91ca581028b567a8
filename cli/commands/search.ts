import { readArguments } from '@/cli/arguments'
import { db } from '@/db/client'
import { Problem } from '@/lib/problem'
import { fillRelated } from '@/modules/articles/fill-related'
import { fillSearch } from '@/modules/articles/fill-search'
import { fillDocumentEntries } from '@/modules/documents/document-entry'

export const help = `Cách dùng: npm run cli -- search rebuild

Ghi từ của những bài và văn bản mà mục tìm kiếm chưa biết, hoặc đã ghi theo cách cũ, rồi tìm bài liên quan cho những bài chưa có.
Dừng giữa chừng rồi chạy lại được.`

/** `npm run cli -- search rebuild`. Says how many texts it has read, and for how many it looked for related reading. */
export async function run(args: string[]): Promise<void> {
  const [verb, ...rest] = args
  if (verb !== 'rebuild') throw new Problem('Gõ npm run cli -- search rebuild để ghi lại từ của các bài.')
  readArguments(rest, {})
  const total = await fillSearch(db)
  console.log(total === 0 ? 'Mục tìm kiếm đã biết mọi bài.' : `Đã ghi từ của ${total.toLocaleString('vi')} bài.`)
  const documents = await fillDocumentEntries(db)
  if (documents > 0) console.log(`Đã ghi từ của ${documents.toLocaleString('vi')} văn bản.`)
  const related = await fillRelated(db)
  console.log(`Đã tìm bài liên quan cho ${related.toLocaleString('vi')} bài.`)
}
