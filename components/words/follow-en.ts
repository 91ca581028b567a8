import { countedInEnglish } from '@/lib/words/language'
import type { FOLLOW_VI } from './follow-vi'

export const FOLLOW_EN: typeof FOLLOW_VI = {
  title: 'Follow the news',
  description: 'Ways for news to come to you by itself: notices on this device, e-mail, or a news reader.',
  ways: 'Ways to follow the news',
  required: 'required',
  away: 'The site is interrupted for a moment. Please reload this page in a few minutes.',
  missing: 'This page was not found',
  missingHint:
    'Part of the address may be missing. Please open the exact address in the message you received once more.',
  links: {
    section: 'Receive this section by e-mail',
    tag: 'Receive this topic by e-mail',
    storyline: 'Receive this storyline by e-mail',
  },
  mail: {
    way: 'By e-mail',
    heading: 'News by e-mail',
    notOffered: 'This site does not send news by e-mail yet. Meanwhile, please follow the news in another way.',
    about:
      'Each message has the headlines, introductions and links of the new articles in English in what you choose; without a new article nothing is sent. Nothing in it tracks you, and one press unsubscribes you.',
    privacy: 'Your privacy',
    address: 'E-mail address',
    addressHint:
      'Used only to send you the news you choose. It is encrypted while it is kept, and deleted when you unsubscribe.',
    trap: 'Leave this field empty',
    send: 'Send me a message to confirm',
    choice: 'What do you want to receive?',
    kinds: { chuyenMuc: 'Sections', chuDe: 'Topics', dongSuKien: 'Storylines' },
    rhythm: 'How often',
    asked: 'We have your request. Please open your mailbox and follow the link to confirm.',
    askedHint: (hours) =>
      `The link works once, within ${hours} hours. If there is no message after a few minutes, please look among your junk mail, or check the address. One address receives at most three such messages a day.`,
  },
  confirm: {
    title: 'Confirm news by e-mail',
    button: 'Confirm',
    used: 'This link has been used already, or has expired. If no news reaches you, please ask for it again.',
    about: (names) => `You will receive: ${names}.`,
    rhythm: (rhythm) => `How often: ${rhythm}.`,
  },
  own: {
    title: 'Your news by e-mail',
    stopped: 'You have unsubscribed. Your address and what you had chosen have been deleted.',
    paused: 'You have paused: we send you nothing until you go on.',
    next: (rhythm, time) => `How often: ${rhythm}. Next message: ${time}, if there is a new article.`,
    change: 'Change what you receive and how often',
    save: 'Save changes',
    pause: 'Pause',
    resume: 'Go on',
    pauseHint: 'What you have chosen is kept, but nothing is sent until you go on.',
    resumeHint: 'The next message has only what is published from then on.',
    stop: 'Unsubscribe',
    stopHint: 'Your address and what you have chosen are deleted at once. You can ask again whenever you like.',
    stopButton: 'Unsubscribe from news by e-mail',
    done: {
      'xac-nhan': 'Confirmed. From now on you receive news by e-mail; each message has the address of this page.',
      doi: 'Your changes have been saved.',
      dung: 'Paused.',
      tiep: 'You receive news by e-mail again.',
    },
  },
  refusals: {
    notOffered: 'This site does not send news by e-mail yet, so your request could not be taken.',
    notFound: 'This link no longer works: you have unsubscribed.',
    foreignForm:
      'The form was not sent from our own page. Please open this page again and send it from there; what you filled in is still here.',
    databaseDown:
      'The site is interrupted for a moment, and your request was not taken. What you filled in is still here; please send it again in a few minutes.',
    tooMany: (wait) => `Too many requests. Please try again in ${wait}; what you filled in is still here.`,
    seconds: (count) => countedInEnglish(count, 'second', 'seconds'),
    minutes: (count) => countedInEnglish(count, 'minute', 'minutes'),
    invalid: 'Not sent yet. Please look at the fields below; what you filled in is still here.',
    address: {
      empty: 'Please type your e-mail address.',
      malformed: 'This is not an e-mail address. Please check it, for example: name@example.com.',
      'too-many': 'Please type one e-mail address.',
      unknown: 'This is not an e-mail address. Please check it, for example: name@example.com.',
    },
    choice: {
      empty: 'Please choose at least one.',
      malformed: 'One of your choices could not be read. Please choose again.',
      'too-many': (most) => `Please choose at most ${most}.`,
      unknown: 'One of your choices is no longer on this site. Please choose from the list again.',
    },
    rhythm: 'Please choose how often.',
  },
  push: {
    heading: 'Notices on this device',
    about:
      'When there is news, your device shows a line of it, also while you do not have this site open. No account is needed: the newsroom keeps only the address at which your browser takes notices, and what you choose.',
    states: {
      'without-script':
        'This needs JavaScript, which is switched off in your browser. You can still receive news by e-mail or RSS, on this page.',
      unsupported:
        'This browser cannot take notices from a website. You can still receive news by e-mail or RSS, on this page, or use a recent Chrome, Firefox or Edge.',
      install:
        'On iPhone and iPad (from iOS 16.4) notices can be switched on only when this site is on the home screen: press Share, choose “Add to Home Screen”, open the site from its new icon and come back here. Otherwise you can still receive news by e-mail or RSS.',
      refused:
        'Your browser blocks notices from this site, so the newsroom cannot ask you again. To receive them, press the icon to the left of the address, allow Notifications and reload this page. Otherwise you can still receive news by e-mail or RSS.',
      away: 'The newsroom could not be asked about the notices of this device. Please reload this page in a few minutes.',
    },
    on: 'This device receives notices.',
    onOther:
      'This device receives notices in Vietnamese. A device is told of the news in one language: if you save your choice here, it comes in English from now on.',
    choice: 'What do you want to receive?',
    breaking: 'Breaking news',
    breakingHint:
      ': storms and floods, fire, danger to life and the great news of the hour, where there is an article in English',
    most: (count) =>
      `At most ${countedInEnglish(count, 'notice', 'notices')} of sections a day. Your browser will ask whether you allow it.`,
    start: 'Switch on notices',
    save: 'Save choice',
    stop: 'Stop on this device',
  },
  feeds: {
    heading: 'In a news reader (RSS)',
    copy: 'Copy the address',
    into: 'into your news reader.',
    others: 'It has the articles of the English edition.',
  },
}
