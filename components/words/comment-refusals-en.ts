import { numberIn } from '@/lib/words/language'
import type { CommentRefusalWords } from './comment-refusals-vi'

const number = (value: number) => numberIn('en', value)

export const COMMENT_REFUSALS_EN: CommentRefusalWords = {
  foreign:
    'The form was not sent from our page. Please open this page again and send it from there; what you wrote is still here.',
  tooMany: (wait: string) => `That was a little too fast. Please try again in ${wait}.`,
  comment: {
    lookAtFields: 'The comment could not be sent. Please look at the fields below; what you wrote is still here.',
    empty: {
      hoTen: 'Please enter your name.',
      soDienThoai: 'Please enter your telephone number.',
      tieuDe: 'Please enter a title.',
      noiDung: 'Please write your comment.',
      maXacNhan: 'Please enter the security code of the picture.',
      dongY: 'Please tick this box to let us publish the comment.',
    },
    names: {
      hoTen: 'The name',
      soDienThoai: 'The telephone number',
      tieuDe: 'The title',
      noiDung: 'The comment',
      maXacNhan: 'The security code',
      dongY: 'The box',
    },
    tooShort: (name: string, min: number) => `${name} needs at least ${number(min)} characters.`,
    tooLong: (name: string) => `${name} is too long. Please shorten it.`,
    tooLongBy: (name: string, count: number, max: number) =>
      `${name} has ${number(count)} characters, at most ${number(max)} are allowed. Please shorten it by ${number(count - max)}.`,
    unreadable: (name: string) => `${name} has characters that cannot be read. Please type that part again.`,
    hasDigits: 'A name should have no digits.',
    notPhone:
      'A telephone number has 10 digits and begins with 0 (for example 0912 345 678). You may leave this field empty.',
    unwelcome: (name: string, quoted: string) =>
      `${name} has words that this site does not publish: ${quoted}. Please put it in other words.`,
    codeWrong: 'The security code does not match. Here is a new one, please enter it.',
    codeExpired: (minutes: number) =>
      `The security code has expired (${minutes} minutes), or your browser did not keep it. Here is a new one; what you wrote is still here.`,
    codeUsed:
      'This security code has been used already. Here is a new one; what you wrote is still here, please enter the code and send it again.',
    anotherCode: 'Here is a new code. What you wrote is still here.',
    closed:
      'The comments on this article have just been closed, so we did not receive yours. What you wrote is still below for you to copy.',
    articleGone: 'This article is no longer on the site, so it takes no more comments.',
    answeredGone:
      'The comment you replied to is no longer on the site, so we did not receive yours. What you wrote is still here.',
    foreign:
      'The form was not sent from our page. Please open the article again and send it from there; what you wrote is still here.',
    databaseDown:
      'The system is briefly interrupted, so we did not receive your comment. What you wrote is still here, please send it again in a few minutes.',
    duplicate: (time: string) => `This comment was sent at ${time}. You need not send it again.`,
  },
  report: {
    lookAtFields: 'The report could not be sent. Please look at the fields below; what you wrote is still here.',
    gone: 'This comment is no longer on the site.',
    databaseDown:
      'The system is briefly interrupted, so we did not receive your report. What you wrote is still here, please send it again in a few minutes.',
    tooMany: (wait: string) => `That was a little too fast. Please try again in ${wait}; what you wrote is still here.`,
    noReason: 'Please choose a reason.',
    noNote: 'Please write a few words, so that the moderator understands what is wrong.',
    unreadable: 'The explanation has characters that cannot be read. Please type that part again.',
    tooLong: (count: number, max: number) =>
      `The explanation has ${number(count)} characters, at most ${number(max)} are allowed. Please shorten it.`,
  },
  receipt: {
    gone: 'This comment can no longer be found.',
    tooLate:
      'This could not be done, because the state of the comment has changed. The top of the page has its present state.',
    notConfirmed: 'Not done: this cannot be undone, so you have to confirm it.',
    tick: 'Please tick this box to confirm.',
    databaseDown:
      'The system is briefly interrupted, so this could not be done. What you wrote is still here, please send it again in a few minutes.',
    noReason: 'Please write why the comment should be reviewed.',
    reasonTooShort: (min: number) => `Please write at least ${min} characters, so that the moderator understands you.`,
    reasonTooLong: (count: number, max: number) =>
      `The request has ${number(count)} characters, at most ${number(max)} are allowed. Please shorten it.`,
    reasonUnreadable: 'The request has characters that cannot be read. Please type that part again.',
    duplicate: (time: string) => `The very same comment was sent at ${time}. Please put it in other words.`,
    unwelcome: 'The changes could not be saved. What you wrote is still here.',
    editedMeanwhile:
      'The comment has just been changed in another window; that version stands above. What you wrote is still here and replaces that version if you send it again.',
    appealNotSent: 'The request could not be sent. What you wrote is still here.',
    lookAtFields: 'The changes could not be saved. Please look at the fields below; what you wrote is still here.',
  },
}
