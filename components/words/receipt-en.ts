import type { ReceiptWords } from './receipt-vi'

export const RECEIPT_EN: ReceiptWords = {
  heading: 'Your comment',
  received: 'We have received your comment',
  away: 'The system is briefly interrupted, so your comment cannot be shown. Please reload the page in a few minutes.',
  article: 'Article:',
  rules: 'Comment rules and monthly figures',
  keepHeading: 'Keep the address of this page',
  keep: 'Only those who have the address can open this page, and we cannot send it to you again. Reference code, should you ask by telephone:',
  copyAddress: 'Copy the address',
  print: 'Print this page',
  appealHeading: 'Your request for a review',
  phoneKept:
    'The telephone number you gave is sealed, is not shown here, and is deleted 90 days after the comment is approved or rejected.',
  states: {
    waiting: 'Waiting to be read',
    published: 'Published',
    refused: 'Not published',
    appealed: 'Under review',
    upheld: 'Not published',
    withdrawn: 'Withdrawn',
    erased: 'Data deleted',
  },
  done: {
    correct: 'We have received your changes. The newsroom will read this version.',
    withdraw: 'The comment is withdrawn.',
    appeal: 'Your request for a review is sent.',
    erase: 'The data of this comment is deleted.',
  },
  at: 'on',
  why: 'Reason:',
  masked:
    'The newsroom has masked personal information in this comment and deleted those words for good; readers see that something is masked.',
  corrected: 'You changed it',
  correctedThen: '; the newsroom reads the changed version.',
  waits:
    'Somebody in the newsroom reads every comment before it is published, usually within 1 working day. The outcome and the reason will stand on this page.',
  approved: 'The comment was approved',
  approvedOnAppeal: 'The newsroom has reviewed and approved it',
  see: 'See the comment on the site',
  articleAway: 'The article cannot be opened at present, so the comment cannot be read either.',
  taken: 'The newsroom has removed the comment',
  refused: 'The newsroom has decided not to publish the comment',
  mayAppeal: 'If you think this is wrong, you may ask for a review once; a moderator will read what you write.',
  appealed: 'You asked for a review',
  appealedThen:
    '. Somebody in the newsroom will read the comment again together with your request; this decision will be final and will stand here.',
  upheld: 'The newsroom has reviewed the comment at your request',
  upheldThen: ' and has upheld its decision not to publish it. Every comment is reviewed once, so this is final.',
  withdrew: 'You withdrew this comment',
  withdrewSeen: 'Below the article only a line is left that says a comment was withdrawn.',
  withdrewUnseen: 'Other readers have never seen the comment.',
  erased: 'Your name, title, comment, telephone number and request were deleted',
  erasedThen: '. Only the date and the outcome are kept, to be counted in the monthly figures.',
  deeds: 'What you can do',
  correct: {
    heading: 'Change the comment',
    button: 'Send changes',
    about:
      'You can change it until somebody has read it. The new version replaces the old one and is checked like a new comment; you do not have to type a security code again.',
  },
  withdraw: {
    heading: 'Withdraw the comment',
    button: 'Withdraw the comment',
    about: 'The newsroom will not read this comment any more. The telephone number, if any, is deleted at once.',
    aboutPublished:
      'The comment leaves the page; a line stays that says its writer has withdrawn it, and so do the replies of others. The telephone number, if any, is deleted at once.',
    confirm: 'I want to withdraw this comment and understand that it cannot be published again.',
  },
  appeal: {
    heading: 'Ask for a review',
    button: 'Send request',
    about: 'Every comment can be reviewed once. The decision after that is final.',
    reason: 'Why it should be reviewed',
    reasonHint: 'Only moderators of comments read this.',
  },
  erase: {
    heading: 'Delete my data',
    button: 'Delete data',
    about:
      'Deletes name, title, comment and telephone number from the system. Only the date and the outcome stay, to be counted in the monthly figures.',
    aboutPublished:
      'Deletes name, title, comment and telephone number from the system; the comment also leaves the page. Only the date and the outcome stay, to be counted in the monthly figures.',
    confirm: 'I want to delete the data and understand that it cannot be brought back.',
  },
}
