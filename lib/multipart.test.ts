import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FormPart, readMultipart } from './multipart'

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1
    yield bytes.subarray(at, at + size)
    at += size
  }
}

const whole = (words: string) => inPieces(Buffer.from(words), [1_000_000])
const TYPE = 'multipart/form-data; boundary=x'
const plain = (parts: FormPart[] | null) =>
  parts?.map(({ name, fileName, bytes }) => ({ name, fileName, words: Buffer.from(bytes).toString() }))

test('what the runtime writes is read again, wherever the line cuts it', async () => {
  const name = fc.string({ minLength: 1, maxLength: 20 }).filter((words) => !/[\r\n\\]|%0|%22/i.test(words))
  const bytes = fc.uint8Array({ maxLength: 400 })
  const file = fc.record({ name, fileName: name, bytes })
  const sizes = fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 4 }), sizes, async (files, cuts) => {
      const form = new FormData()
      for (const one of files) form.append(one.name, new File([one.bytes as BlobPart], one.fileName))
      form.append('chữ', 'Hà Đông\r\n--')
      const sent = new Response(form)
      const type = sent.headers.get('content-type') ?? ''
      const bytes = new Uint8Array(await sent.arrayBuffer())
      const read = await readMultipart(inPieces(bytes, cuts), type, cuts[0] === 1 ? 0 : bytes.length)
      expect(read?.map((part) => ({ ...part, bytes: [...part.bytes] }))).toEqual([
        ...files.map((one) => ({ ...one, bytes: [...one.bytes] })),
        { name: 'chữ', fileName: null, bytes: [...Buffer.from('Hà Đông\r\n--')] },
      ])
    }),
  )
})

test('names as browsers write them, an empty field, words before the first and after the last part', async () => {
  const form = [
    'lời đầu\r\n--x\r\nContent-Disposition: form-data; name="a%22b"; filename="Báo cáo \\"1\\".pdf"\r\nContent-Type: x/y\r\n\r\n%PDF',
    '\r\n--x\r\ncontent-disposition: form-data; name="trong"\r\n\r\n\r\n--x--\r\nlời cuối',
  ].join('')
  expect(plain(await readMultipart(whole(form), TYPE))).toEqual([
    { name: 'a"b', fileName: 'Báo cáo "1".pdf', words: '%PDF' },
    { name: 'trong', fileName: null, words: '' },
  ])
})

test.each([
  ['no such form', 'application/json', '{}'],
  ['no boundary', 'multipart/form-data', '--x--'],
  ['broken off in a file', TYPE, '--x\r\nContent-Disposition: form-data; name="a"; filename="a"\r\n\r\nchữ'],
  ['broken off in a head', TYPE, '--x\r\nContent-Disposition: form-data; name="a"'],
  ['a part without a name', TYPE, '--x\r\nContent-Type: x/y\r\n\r\nchữ\r\n--x--'],
  ['an endless head', TYPE, `--x\r\n${'a: b\r\n'.repeat(3_000)}`],
  ['too many parts', TYPE, `${'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'.repeat(60)}--x--`],
  ['words where a line must end', TYPE, '--xyz\r\n\r\n'],
  ['nothing', TYPE, ''],
])('%s is no form', async (_what, type, words) => {
  expect(await readMultipart(whole(words), type)).toBeNull()
})

test('any bytes are read in time that grows with them alone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
      await readMultipart(inPieces(bytes, [7]), TYPE)
    }),
  )
  const long = Buffer.concat([
    Buffer.from('--x\r\nContent-Disposition: form-data; name="tep"; filename="a"\r\n\r\n'),
    Buffer.alloc(4_000_000, '\r\n--'),
    Buffer.from('\r\n--x--'),
  ])
  const [part] = (await readMultipart(inPieces(long, [65_536]), TYPE)) ?? []
  expect(part?.bytes.length).toBe(4_000_000)
})
