import type { ActiveFilter, FilterChoice, FilterDay } from '@/components/newsroom/list-filter'
import type { Tx } from '@/db/client'
import { say } from '@/lib/english/articles'
import { shortDate } from '@/lib/time'
import { typedInstant } from '@/lib/typed-time'
import { listWriters } from '@/modules/accounts/desk-queries'
import { listPenNames } from '@/modules/authors/desk-queries'
import { listSections } from '@/modules/sections/queries'
import { EVERYTHING, type ListFilter, listAddress } from './list-address'

type Named = { id: number; name: string }
export type Shelf = { sections: Named[]; penNames: Named[]; writers: Named[] }

/** What lists are filtered by. Contributors have only their own texts, so they choose no writer. */
export async function readShelf(tx: Tx, isOwnOnly: boolean): Promise<Shelf> {
  return {
    sections: await listSections(tx),
    penNames: await listPenNames(tx),
    writers: isOwnOnly ? [] : await listWriters(tx),
  }
}

const optionsOf = (named: Named[]) => named.map(({ id, name }) => ({ value: String(id), label: name }))
const written = (id: number | null) => (id === null ? '' : String(id))

export function filterChoices(filter: ListFilter, { sections, penNames, writers }: Shelf): FilterChoice[] {
  const choices: FilterChoice[] = [
    {
      id: 'loc-chuyen-muc',
      name: 'chuyen-muc',
      label: say('Chuyên mục'),
      any: say('Mọi chuyên mục'),
      options: optionsOf(sections),
      value: written(filter.sectionId),
    },
    {
      id: 'loc-but-danh',
      name: 'but-danh',
      label: say('Bút danh'),
      any: say('Mọi bút danh'),
      options: optionsOf(penNames),
      value: written(filter.authorId),
    },
    {
      id: 'loc-nguoi-viet',
      name: 'nguoi-viet',
      label: say('Người nhập bài'),
      any: say('Mọi người'),
      options: optionsOf(writers),
      value: written(filter.writerId),
    },
    {
      id: 'loc-thieu',
      name: 'thieu',
      label: say('Còn thiếu'),
      any: say('Không lọc'),
      options: [{ value: 'sa-po', label: say('Sa-pô') }],
      value: filter.lacks ? 'sa-po' : '',
    },
    {
      id: 'loc-theo',
      name: 'theo',
      label: say('Xếp và lọc ngày theo'),
      any: say('Lần sửa cuối'),
      options: [{ value: 'dang', label: say('Ngày đăng') }],
      value: filter.order === 'published' ? 'dang' : '',
    },
  ]
  return choices.filter(({ options }) => options.length > 0)
}

export const filterDays = ({ from, to }: ListFilter): FilterDay[] => [
  { id: 'loc-tu', name: 'tu', label: say('Từ ngày'), value: from },
  { id: 'loc-den', name: 'den', label: say('Đến hết ngày'), value: to },
]

const dayInWords = (day: string) => {
  const start = typedInstant(day, '00:00')
  return start ? shortDate(start) : day
}

/** What is filtered by, apart from the state, which has chips of its own. */
export function activeFilters(filter: ListFilter, { sections, penNames, writers }: Shelf): ActiveFilter[] {
  const nameOf = (named: Named[], id: number) => named.find((one) => one.id === id)?.name ?? say('số {id}', { id })
  const active: [label: string | false, change: Partial<ListFilter>][] = [
    [filter.text !== '' && say('Tìm “{text}”', { text: filter.text }), { text: '' }],
    [
      filter.sectionId !== null && say('Chuyên mục: {name}', { name: nameOf(sections, filter.sectionId) }),
      { sectionId: null },
    ],
    [
      filter.authorId !== null && say('Bút danh: {name}', { name: nameOf(penNames, filter.authorId) }),
      { authorId: null },
    ],
    [
      filter.writerId !== null && say('Người nhập: {name}', { name: nameOf(writers, filter.writerId) }),
      { writerId: null },
    ],
    [filter.lacks !== null && say('Còn thiếu sa-pô'), { lacks: null }],
    [filter.order === 'published' && say('Theo ngày đăng'), { order: 'changed' }],
    [filter.from !== '' && say('Từ {day}', { day: dayInWords(filter.from) }), { from: '' }],
    [filter.to !== '' && say('Đến hết {day}', { day: dayInWords(filter.to) }), { to: '' }],
  ]
  return active.flatMap(([label, change]) => (label ? [{ label, without: listAddress({ ...filter, ...change }) }] : []))
}

export const isFiltered = (filter: ListFilter) => listAddress(filter) !== listAddress(EVERYTHING)
