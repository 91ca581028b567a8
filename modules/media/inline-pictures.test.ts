import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { INLINED_BYTES_MAX, inlinePictures } from './inline-pictures'
import { LocalStore } from './local-store'

const jpeg = (widthPixels: number, file: string) => ({ format: 'jpeg' as const, widthPixels, file })

test('the widest picture that fits on paper comes along, until they are too much; one that is missing stays away', async () => {
  const store = new LocalStore(await mkdtemp(join(tmpdir(), 'anh-')))
  const put = (name: string, length: number) => store.put(`media/${name}`, Buffer.alloc(length, 1))
  await put('a-800.jpg', 3)
  await put('big.jpg', INLINED_BYTES_MAX - 2)
  await put('small.jpg', 2)
  const pictures = [
    { file: 'a.jpg', renditions: [jpeg(1600, 'a-1600.jpg'), jpeg(800, 'a-800.jpg'), jpeg(480, 'a-480.jpg')] },
    { file: 'big.jpg', renditions: [] },
    { file: 'small.jpg', renditions: [] },
    { file: 'gone.jpg', renditions: [] },
  ]
  const inlined = await inlinePictures(pictures, store)
  expect(Object.keys(inlined)).toEqual(['a.jpg', 'small.jpg'])
  expect(inlined['a.jpg']).toBe('data:image/jpeg;base64,AQEB')
})
