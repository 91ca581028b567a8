import { calendarDayOf } from '@/lib/time'
import type { Random } from '../random'

const WARDS = (
  'Quang Trung,Vạn Phúc,Văn Quán,Mộ Lao,La Khê,Hà Cầu,Phúc La,Yết Kiêu,Nguyễn Trãi,Kiến Hưng,Phú La,' +
  'Dương Nội,Yên Nghĩa,Phú Lãm,Phú Lương,Đồng Mai,Biên Giang'
).split(',')
const STREETS = (
  'Quang Trung,Trần Phú,Lê Lợi,Phùng Hưng,Tô Hiệu,Lê Trọng Tấn,Nguyễn Khuyến,Ngô Thì Nhậm,Tố Hữu,Chiến Thắng,' +
  'Nguyễn Văn Lộc,Văn Khê,Phan Bội Châu,Bà Triệu,Lê Hồng Phong,Hoàng Hoa Thám,Bế Văn Đàn,Nguyễn Viết Xuân,' +
  'Ngô Quyền,Nhuệ Giang,Cầu Am,Yên Bình,Thanh Bình,Xốm,Ỷ La,Cầu Đơ'
).split(',')
const SCHOOL_LEVELS = ['Tiểu học', 'THCS', 'Mầm non', 'THPT']
const FAMILY_NAMES = 'Nguyễn,Trần,Lê,Phạm,Hoàng,Vũ,Đặng,Bùi,Đỗ,Ngô,Dương,Đinh,Lưu,Bạch,Tạ'.split(',')
const MEN = 'Văn Thịnh,Đức Minh,Quang Huy,Hữu Lộc,Xuân Trường,Công Hải,Mạnh Hùng,Thế Vinh,Ngọc Sơn,Bá Quý'.split(',')
const WOMEN = 'Thị Hòa,Thu Hương,Kim Oanh,Thị Nhàn,Ngọc Lan,Bích Thủy,Minh Nguyệt,Thị Xuyến,Hải Yến,Thanh Tâm'.split(
  ',',
)

/** What stays the same through one article; the names of slots. */
export type Facts = ReadonlyMap<string, string>

/** Draws the facts of an article written at an instant. */
export function drawFacts(random: Random, at: Date): Facts {
  const { year, month } = calendarDayOf(at)
  const ward = random.pickUneven(WARDS)
  const street = random.pickUneven(STREETS)
  return new Map([
    ['ward', ward],
    ['ward2', random.pick(WARDS.filter((other) => other !== ward))],
    ['street', street],
    ['street2', random.pick(STREETS.filter((other) => other !== street))],
    ['school', `Trường ${random.pick(SCHOOL_LEVELS)} ${ward}`],
    ['group', String(random.whole(1, 18))],
    ['person', personName(random, MEN)],
    ['person2', personName(random, WOMEN)],
    ['count', String(random.whole(21, 480))],
    ['percent', String(random.whole(12, 96))],
    ['days', String(random.whole(5, 45))],
    ['months', String(random.whole(2, 19))],
    ['money', `${random.whole(1, 48)},${random.whole(1, 9)}`],
    ['year', String(year)],
    ['month', String(month)],
  ])
}

/** The name a reader signs with. */
export function readerName(random: Random): string {
  return personName(random, random.isLikely(0.5) ? MEN : WOMEN)
}

const personName = (random: Random, given: readonly string[]) =>
  `${random.pickUneven(FAMILY_NAMES)} ${random.pick(given)}`

const SLOT = /\{([^{}]+)\}/g

/** Puts facts, numbers and choices into the slots of our own templates. */
export function fillSlots(template: string, facts: Facts, random: Random): string {
  return template.replace(SLOT, (_, slot: string) => {
    const fact = facts.get(slot)
    if (fact !== undefined) return fact
    const [low = '', high = ''] = slot.split('-')
    if (/^\d+$/.test(low) && /^\d+$/.test(high)) return grouped(random.whole(Number(low), Number(high)))
    return random.pick(slot.split('|'))
  })
}

/** `1.250`: thousands as Vietnamese papers print them. */
const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.')
