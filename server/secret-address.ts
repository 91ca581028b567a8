/** The address of a receipt or of a preview is the key to it: no log, no other page and no other site is told. */
const SECRET = /^\/(phan-hoi|xem-truoc)\/.*/

export const isSecretAddress = (path: string): boolean => SECRET.test(path)

/** What may be told of it. */
export const withoutSecret = (path: string): string => path.replace(SECRET, '/$1/…')
