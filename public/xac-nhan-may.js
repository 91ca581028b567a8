// The reader's machine works for its reader: it looks for a number whose PBKDF2 hash begins with a zero byte.
const bytes = (text) => new TextEncoder().encode(text)

const work = async (token, iterations) => {
  const key = await crypto.subtle.importKey('raw', bytes(token), 'PBKDF2', false, ['deriveBits'])
  for (let counter = 0; ; counter += 1) {
    const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(String(counter)), iterations }
    const first = new Uint8Array(await crypto.subtle.deriveBits(how, key, 8))[0]
    if (first === 0) {
      self.postMessage({ solution: `${token}.${counter}` })
      return
    }
    if (counter % 8 === 7) self.postMessage({ tries: counter + 1 })
  }
}

self.onmessage = ({ data: { token, iterations } }) => {
  work(token, iterations).catch(() => self.postMessage({ hasFailed: true }))
}
