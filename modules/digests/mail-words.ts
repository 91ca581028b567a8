import { type Catalogue, countedInEnglish, type Language, numberIn } from '@/lib/words/language'
import type { DigestRhythm } from './choice'

const VI = {
  rhythms: { daily: 'Mỗi ngày, lúc 6 giờ 30', weekly: 'Mỗi tuần, sáng thứ hai' } as Record<DigestRhythm, string>,
  confirmation: {
    subject: (paper: string) => `Xác nhận nhận tin của ${paper}`,
    greeting: 'Kính gửi bạn đọc,',
    asked: (paper: string) => `Có người, hẳn là bạn, vừa xin nhận tin của ${paper} qua địa chỉ thư này.`,
    chosen: (about: string, rhythm: string) => `Mục đã chọn: ${about}\nNhịp gửi: ${rhythm}`,
    open: 'Nếu đúng là bạn, vui lòng mở địa chỉ dưới đây và bấm “Xác nhận nhận tin”:',
    until: (time: string) =>
      `Địa chỉ này dùng được một lần, đến ${time}. Nếu bạn không xin, xin bỏ qua thư này: bạn sẽ không nhận được gì thêm.`,
  },
  digest: {
    headings: { daily: 'Tin mới trong ngày', weekly: 'Tin mới trong tuần' } as Record<DigestRhythm, string>,
    nothing: 'tin mới',
    andMore: ' và nhiều bài khác',
    andOthers: (count: number) => ` và ${count} bài khác`,
    lead: (count: number, isAll: boolean, about: string) =>
      `${numberIn('vi', count)} bài mới${isAll ? '' : ' nhất'} trong các mục bạn chọn: ${about}.`,
    rest: 'Còn những bài mới khác:',
    restLink: 'Xem những bài mới khác',
    why: 'Bạn nhận thư này vì đã xác nhận nhận tin qua thư.',
    manage: 'Đổi mục, đổi nhịp gửi hoặc tạm dừng',
    stop: 'Thôi nhận',
  },
  office: { phone: 'Điện thoại', email: 'Thư' },
  stopped: 'Bạn đã thôi nhận tin qua thư.',
}

const EN: typeof VI = {
  rhythms: { daily: 'Every day, at 6:30', weekly: 'Every week, on Monday morning' },
  confirmation: {
    subject: (paper) => `Confirm that you want news from ${paper}`,
    greeting: 'Dear reader,',
    asked: (paper) => `Somebody, most likely you, has just asked for news from ${paper} at this e-mail address.`,
    chosen: (about, rhythm) => `Chosen: ${about}\nHow often: ${rhythm}`,
    open: 'If it was you, please open the address below and press “Confirm”:',
    until: (time) =>
      `This address works once, until ${time}. If you did not ask for it, please ignore this message: nothing more will be sent to you.`,
  },
  digest: {
    headings: { daily: 'New today', weekly: 'New this week' },
    nothing: 'news',
    andMore: ' and many more',
    andOthers: (count) => ` and ${countedInEnglish(count, 'other article', 'other articles')}`,
    lead: (count, isAll, about) =>
      `${isAll ? countedInEnglish(count, 'new article', 'new articles') : `The newest ${numberIn('en', count)} articles`} in what you have chosen: ${about}.`,
    rest: 'There are other new articles:',
    restLink: 'See the other new articles',
    why: 'You receive this message because you have confirmed that you want news by e-mail.',
    manage: 'Change what you receive and how often, or pause',
    stop: 'Unsubscribe',
  },
  office: { phone: 'Telephone', email: 'E-mail' },
  stopped: 'You have unsubscribed from news by e-mail.',
}

const WORDS: Catalogue<typeof VI> = { vi: VI, en: EN }

/** What mails to readers say around the articles, in the language they were asked for in. */
export const mailWords = (language: Language): typeof VI => WORDS[language]

/** How often, in words. */
export const rhythmIn = (language: Language, rhythm: DigestRhythm): string => mailWords(language).rhythms[rhythm]

/** The same inside a sentence. */
export function rhythmWithin(language: Language, rhythm: DigestRhythm): string {
  const words = rhythmIn(language, rhythm)
  return words.charAt(0).toLocaleLowerCase(language) + words.slice(1)
}
