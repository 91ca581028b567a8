/** The address of a receipt, of a preview or of a reader's mail is the key to it: no log, no other page and no other site is told. */
const SECRET = /^\/(phan-hoi|xem-truoc|nhan-tin\/(?:xac-nhan|quan-ly|dung)|en\/follow\/(?:confirm|manage|stop))\/.*/
/** Codes that a mail carries to somebody of the newsroom, and the addresses they speak of. */
const MAILED = /^\/(toa-soan\/(?:tai-khoan\/thu|dat-mat-khau))\/.*/

export const isSecretAddress = (path: string): boolean => SECRET.test(path)

/** What a log may be told of it. */
export const withoutSecret = (path: string): string => path.replace(SECRET, '/$1/…').replace(MAILED, '/$1/…')
