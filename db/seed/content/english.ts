import { ENGLISH_SETTING } from '@/modules/settings/english-office'
import type { SamplePage, SampleTranslation } from '../shapes'
import { bullets, h2, p, quote, steps } from './blocks'
import { settings } from './pages'

/** What the English edition says of the sample site; every value is for show. */
export const englishSettings = {
  [ENGLISH_SETTING]: {
    englishName: 'Trang Nhat',
    englishAgency: 'Local news of Ha Dong, Hanoi',
    englishDescription: 'News from close to home, written for careful readers: life, work and people in Ha Dong.',
    englishPublisher: 'Trang Nhat Newsroom',
    englishResponsiblePerson: 'Nguyen Van Mau',
    englishAddress: '1 Minh Hoa Street, Ha Dong, Hanoi',
  },
}

/** By the slug of the Vietnamese section. */
export const englishSections: Readonly<Record<string, { englishName: string; englishSlug: string }>> = {
  'thoi-su': { englishName: 'News', englishSlug: 'news' },
  'kinh-te': { englishName: 'Business and crafts', englishSlug: 'business' },
  'van-hoa': { englishName: 'Culture', englishSlug: 'culture' },
  'giao-duc': { englishName: 'Education', englishSlug: 'education' },
  'y-te': { englishName: 'Health', englishSlug: 'health' },
  'do-thi': { englishName: 'City and transport', englishSlug: 'city' },
}

export const translations: SampleTranslation[] = [
  {
    translates: 'Bộ phận một cửa mở sáng thứ bảy, người đi làm không phải xin nghỉ',
    headline: 'One-stop office opens on Saturday mornings, so that nobody has to ask for leave',
    standfirst:
      'After an eight-week trial, the Saturday counter stays open until the end of 2026, with a desk of its own for older people and appointments by telephone.',
    dateline: 'Ha Dong',
    publishedAt: '2026-11-20 15:30',
    body: [
      p(
        'At half past seven on a Saturday morning, nearly twenty people are already sitting in the ground-floor hall. Nobody stands in line. Each holds a small ticket with a number and the time at which it should be called. Ms Van, who works in a garment factory, has come for a certified copy of her child’s diploma. “On a weekday I would have to take half a day off and lose my attendance bonus. Today it took fifteen minutes,” she says.',
      ),
      p(
        'The new hours were announced in Notice No. 128/TB-UBND of 18 September 2026. The one-stop office receives files and hands out results from 7:30 to 11:30 every Saturday, except on public holidays. The trial was meant to last eight weeks. It went better than expected, and now runs until 26 December 2026.',
      ),
      h2('What eight weeks have shown'),
      p(
        'On the first eight Saturdays, 1,246 people came and 1,083 files were received. Of these, 871 were settled the same morning: more than 80 per cent. People waited 14 minutes on average, six minutes less than on a weekday.',
      ),
      bullets(
        'Certified copies and signatures: 512 files.',
        'Civil status, mostly births and extracts: 287 files.',
        'Proof of residence and help with online forms: 163 files.',
      ),
      quote(
        'We do not do it for people. If we do it once, they have to come back. If we show them once, next time they can do it at home.',
        'An official at the help desk',
      ),
      h2('A desk for older people'),
      p(
        'Since 7 November, Counter 3 has given priority to people aged 70 and over, to people with disabilities and to pregnant women. Its desk is 20 cm lower, so that somebody in a wheelchair can talk at eye level. Forms are printed in large type, and reading glasses lie ready.',
      ),
      h2('What to bring'),
      bullets(
        'Your identity card, or an activated electronic identity account.',
        'The originals of papers to be certified; there is no need to copy them first.',
        'A telephone with your registered number, to receive the code for online forms.',
      ),
      p(
        'Land files, and procedures that need the opinion of another office, are only received on Saturdays: their deadline counts from the next working day. A board at the door now says which matters can be settled at once.',
      ),
    ],
  },
  {
    translates: 'Tiếng thoi ở lại: những người giữ nghề dệt lụa bằng khung gỗ',
    headline: 'The shuttle still sounds: weaving silk on wooden looms',
    standfirst:
      'In a craft village that has almost entirely turned to machines, eleven families still weave by hand. They live on silk of which no two lengths are the same, and on their children’s new ways of selling it.',
    dateline: 'The silk village',
    publishedAt: '2026-11-18 09:00',
    body: [
      p(
        'Early in the morning the brick lane is still wet with dew. Power looms hum from its very first house. Only at the end of the lane, past the village well, is there another sound: a clatter that halts, sometimes stops altogether, and goes on. It is the loom of Ms Nhan, 67, one of eleven households that still weave by hand.',
      ),
      p(
        'Ms Nhan learnt the craft when she was thirteen. Her father-in-law built the loom out of jackfruit wood. “A machine makes forty metres a day. From morning to night, while my eyes are good, I make two and a half,” she laughs. Those two and a half metres are patterned silk, with flowers that show only when held aslant to the sun.',
      ),
      h2('How many hands does a length of silk pass through?'),
      bullets(
        'Reeling and sizing the thread: 2 days.',
        'Setting up the loom, more than 4,000 threads one by one: 3 days.',
        'Weaving a length of 12 metres: 5 to 6 days.',
        'Degumming, dyeing, drying in the shade: 3 days.',
      ),
      p(
        'A length of twelve metres takes nearly half a month and sells at 950,000 to 1,400,000 dong a metre. Machine silk of the same width costs a third of that. Shared among the three people who make it, the income is about nine million dong a month each.',
      ),
      quote(
        'I do not teach my daughter-in-law to love the craft. I only let her sit at the loom. Whoever is still sitting there on the tenth day will ask by herself.',
        'Ms Nhan, weaver',
      ),
      h2('The young come back'),
      p(
        'Her daughter-in-law Hanh trained as an accountant. When her company cut jobs in 2022 she came home to help, and stayed. She changed nothing about the weaving, only about the telling. Each length is sold with a paper tag that names the weaver and the days on which the loom was set up and taken down.',
      ),
      p(
        'In early 2025 the eleven households founded a cooperative. In the first ten months of this year it sold 1,870 metres of silk, half as much again as a year before. The hardest part is still people: of 26 weavers, 19 are over fifty.',
      ),
    ],
  },
  {
    translates: 'Thư viện mở cửa đến 21 giờ, thêm phòng đọc yên lặng cho học sinh ôn thi',
    headline: 'Library stays open until 9 p.m. and adds a quiet room for students',
    standfirst:
      'The new hours apply from Monday to Saturday. An identity card is enough to borrow books; no deposit is asked.',
    publishedAt: '2026-11-11 10:20',
    body: [
      p(
        'The library used to close at five in the afternoon, just when most people finish work. Since 2 November the ground-floor reading room has been open until nine in the evening. In the very first week, people who came after five made up 58 per cent of the day’s visits.',
      ),
      p(
        'The first-floor room, once a store for old newspapers, has become a quiet reading room with 44 seats. Each desk has its own lamp, a socket and a low partition. Whoever wants to talk goes out to the porch, where there are chairs and free drinking water.',
      ),
      h2('How to borrow'),
      bullets(
        'Bring your identity card; a first library card takes about three minutes.',
        'Take up to five books for 21 days, and renew once by telephone.',
        'Nobody is fined for being late, but borrowing pauses for as many days as the books were overdue.',
      ),
      p(
        'The library has 31,400 books, nearly 9,000 of them for children. On the second Sunday of each month there is a story hour for children aged four to seven.',
      ),
    ],
  },
]

/** Standing pages of the English edition; `translates` is the slug of the Vietnamese one. */
export const englishPages: (SamplePage & { translates: string })[] = [
  {
    translates: 'gioi-thieu',
    slug: 'about',
    title: 'About us',
    body: [
      p(
        'Trang Nhat is a local news site. It reports on schools, streets, craft villages, health care and public services, and is written so that readers know what has changed around them and what to do next.',
      ),
      h2('Functions and organisation'),
      bullets(
        'We publish the notices and decisions of the local administration, with their number, date and signatory.',
        'We report on life in the district and answer questions of residents.',
        'The newsroom consists of an editor-in-chief, section editors, reporters and comment moderators. Nobody approves their own text.',
      ),
      h2('How we work'),
      bullets(
        'Each article names its author, the time it was published and the time it was changed.',
        'Corrections are shown in public; when an article is withdrawn, we say why.',
        'The site carries no advertising and does not follow its readers.',
      ),
      p(
        'The English edition is a selection: articles are translated from the Vietnamese edition, which has the full news. What a new installation shows is sample content: people, figures and documents are made up.',
      ),
    ],
  },
  {
    translates: 'lien-he',
    slug: 'contact',
    title: 'Contact',
    body: [
      p('News, questions and requests for correction reach the newsroom in these ways. The details are sample data.'),
      bullets(
        'Address: 1 Minh Hoa Street, Ha Dong, Hanoi.',
        `Telephone: ${settings.phone} (7:30 to 17:00, Monday to Friday).`,
        `E-mail: ${settings.email}.`,
        'Responsible for the content: Nguyen Van Mau.',
      ),
      h2('Asking for a correction'),
      steps(
        'Give the address of the article and the passage that is wrong.',
        'Say what is right, with documents if you have any.',
        'Leave a way to reach you. The newsroom answers within two working days.',
      ),
    ],
  },
  {
    translates: 'binh-luan',
    slug: 'comments',
    title: 'Comment rules',
    body: [
      p(
        'A moderator reads every comment before it is published. We keep your words as they are and change none of them; where needed we only mask private information, and say that we did.',
      ),
      h2('A comment is published if it'),
      bullets(
        'Is about the article.',
        'Is polite, also when it disagrees.',
        'Is written in English or Vietnamese.',
        'Has no private information about others.',
      ),
      h2('A comment is not published if it'),
      bullets(
        'Is advertising, fraud, or sent many times.',
        'Attacks, insults or discriminates.',
        'Gives private information about others.',
        'Has nothing to do with the article.',
        'Tells as a fact what nobody could verify.',
        'Is against the law.',
      ),
      p('A comment that is not published always has a reason, and its writer can read that reason.'),
      h2('Your comment is yours'),
      p(
        'After sending it you get a page of your own. Please keep its address, because nobody else has it. There you can:',
      ),
      bullets(
        'See whether the comment waits, is published, or is not published and why.',
        'Change it until somebody has read it.',
        'Withdraw it at any time, also when it is published.',
        'Ask for a review once, if it was not published.',
        'Delete your name, your words and your telephone number.',
      ),
    ],
  },
  {
    translates: 'quyen-rieng-tu',
    slug: 'privacy',
    title: 'Privacy',
    body: [
      p(
        'This page says what data we keep, what for and for how long, under the Law on Personal Data Protection No. 91/2025/QH15 and Decree No. 356/2025/ND-CP.',
      ),
      h2('When you read'),
      p('We set no tracking cookies and use no code of third parties. Views are counted by article, not by reader.'),
      h2('When you send a comment'),
      bullets(
        'Your name, the title and the text are public once the comment is approved.',
        'A telephone number is optional and never shown. It is sealed at once, and erased 90 days after the comment was decided on.',
      ),
      h2('Your rights'),
      p(
        `On the receipt of a comment you can see, change, withdraw or erase it yourself. You can also ask the newsroom at ${settings.email}: we answer within 2 working days and finish within 15 days.`,
      ),
    ],
  },
  {
    translates: 'tro-nang',
    slug: 'accessibility',
    title: 'Accessibility',
    body: [
      p(
        'We want everybody to be able to read the news, with a keyboard, a screen reader, enlarged text or an old device. Our aim is to meet WCAG 2.2 at level AA.',
      ),
      h2('What works'),
      bullets(
        'The whole site can be used with a keyboard, and without JavaScript.',
        'Text can be enlarged to 200 per cent without loss; there is a light and a dark theme.',
        'Text has a contrast of at least 4.5:1. Pictures are described in words.',
      ),
      h2('What is still limited'),
      p(
        'Descriptions of pictures are mostly in Vietnamese. The code of the comment form is a picture of six digits; it can also be listened to, or replaced by a check that your device does by itself.',
      ),
      p(`If anything stands in your way, please call ${settings.phone} or write to ${settings.email}.`),
    ],
  },
]
