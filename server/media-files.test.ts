import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { provideEnv } from '@/lib/env'
import { startTestingS3 } from '@/modules/media/testing-s3'
import { answerMedia } from './media-files'

const STEM = '2026/0123456789abcdef'
const PDF = 'tep/2026/0123456789abcdef/quyet-dinh.pdf'

let folder: string
let server: Server
let s3: Awaited<ReturnType<typeof startTestingS3>>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'media-'))
  s3 = await startTestingS3()
  server = createServer(async (request, response) => {
    const isAnswered = await answerMedia(request, response, (request.url ?? '').slice('/media/'.length))
    if (!isAnswered) response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  provideEnv({ DATA_DIR: folder })
})
afterAll(async () => {
  server.close()
  await s3.close()
  await rm(folder, { recursive: true })
})
afterEach(() =>
  provideEnv({ S3_ENDPOINT: '', S3_BUCKET: '', S3_REGION: '', S3_ACCESS_KEY_ID: '', S3_SECRET_ACCESS_KEY: '' }),
)

const useS3 = () => {
  const { endpoint, bucket, region, accessKeyId, secretAccessKey } = s3.settings
  provideEnv({
    S3_ENDPOINT: endpoint,
    S3_BUCKET: bucket,
    S3_REGION: region,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
  })
}

const keep = async (name: string, words: string) => {
  await mkdir(dirname(join(folder, 'media', name)), { recursive: true })
  await writeFile(join(folder, 'media', name), words)
}
const get = (name: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/media/${name}`, init)

test('a picture is handed out for ever and can do nothing; who has it gets no bytes', async () => {
  await keep(`${STEM}-480.avif`, 'điểm ảnh')
  const answer = await get(`${STEM}-480.avif`)
  expect(await answer.text()).toBe('điểm ảnh')
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/avif',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
  expect(answer.headers.get('content-disposition')).toBeNull()
  const etag = answer.headers.get('etag') ?? ''
  expect((await get(`${STEM}-480.avif`, { headers: { 'If-None-Match': etag } })).status).toBe(304)
  const head = await get(`${STEM}-480.avif`, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
})

test('a player may ask for a part of a recording', async () => {
  const recording = 'tep/2026/0123456789abcdef/ban-doc.mp3'
  await keep(recording, '0123456789')
  const part = async (range: string) => {
    const answer = await get(recording, { headers: { Range: range } })
    return [answer.status, answer.headers.get('content-range'), await answer.text()]
  }
  expect(await part('bytes=0-1')).toEqual([206, 'bytes 0-1/10', '01'])
  expect(await part('bytes=7-')).toEqual([206, 'bytes 7-9/10', '789'])
  expect(await part('bytes=7-99')).toEqual([206, 'bytes 7-9/10', '789'])
  expect(await part('bytes=-3')).toEqual([206, 'bytes 7-9/10', '789'])
  expect(await part('bytes=10-')).toEqual([416, 'bytes */10', ''])
  for (const odd of ['bytes=3-1', 'bytes=0-1,4-5', 'lines=0-1', 'bytes=-'])
    expect(await part(odd)).toEqual([200, null, '0123456789'])
  expect((await get(recording)).headers.get('content-type')).toBe('audio/mpeg')
})

test('a file of a document is saved, never opened', async () => {
  await keep(PDF, '%PDF')
  const { headers } = await get(PDF)
  expect(headers.get('content-disposition')).toBe('attachment')
  expect(headers.get('content-type')).toBe('application/pdf')
})

test.each([
  `${STEM}-480.jpg`,
  `${STEM}-480.jpg.0123.tmp`,
  '..%2f..%2fkeys.json',
  `${STEM}`,
  'trang.html',
  'kich-ban.svg',
  '2026',
])('%s is not there', async (name) => {
  await keep('trang.html', '<script>')
  await keep('kich-ban.svg', '<svg/>')
  await keep(`${STEM}-480.jpg.0123.tmp`, 'nửa')
  expect((await get(name)).status).toBe(404)
})

test('what only the store has is fetched once and kept; made-up names ask it nothing', async () => {
  useS3()
  s3.objects.set(`media/${STEM}-800.webp`, {
    bytes: Buffer.from('từ kho'),
    mimeType: 'image/webp',
    changedAt: new Date(),
  })
  s3.objects.set('originals/2026/bi-mat.jpg', {
    bytes: Buffer.from('gốc'),
    mimeType: 'image/jpeg',
    changedAt: new Date(),
  })
  expect(await (await get(`${STEM}-800.webp`)).text()).toBe('từ kho')
  expect(await readFile(join(folder, 'media', `${STEM}-800.webp`), 'utf8')).toBe('từ kho')
  s3.seen.length = 0
  expect(await (await get(`${STEM}-800.webp`)).text()).toBe('từ kho')
  for (const name of ['abc.jpg', '2026/x-1.jpg', '..%2foriginals%2f2026%2fbi-mat.jpg', 'tep/2026/zz/a.pdf'])
    expect((await get(name)).status, name).toBe(404)
  expect(s3.seen).toEqual([])
  expect((await get(`${STEM}-1600.webp`)).status).toBe(404)
  expect(s3.seen).toHaveLength(1)
})

test('a store that is away is no breakage for readers', async () => {
  useS3()
  s3.failures.push(503, 503, 503)
  expect((await get(`${STEM}-1200.webp`)).status).toBe(404)
})
