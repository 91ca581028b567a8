const STOP = /^\/(?:nhan-tin\/dung|en\/follow\/stop)\/([\w-]{1,100})$/

/** Whether a mail program asks here to send no more (RFC 8058): from any place, without a cookie, the address is the proof. */
export const isOneClick = (method: string | undefined, path: string): boolean => method === 'POST' && STOP.test(path)

/** The token in such an address. */
export const tokenToStop = (url: string): string | undefined => STOP.exec(url.split('?')[0] ?? '')?.[1]
