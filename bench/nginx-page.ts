import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { freePort } from '@/db/embedded-postmaster'
import { hasNginx, siteConfiguration, startNginx } from '@/deploy/local-nginx'
import { env } from '@/lib/env'
import { ARTICLE_PATH, compare } from './alternating-rounds'
import { pinned, SERVER_CORE } from './cores'
import type { Ground, Row } from './measurement'
import { workerOf } from './process-figures'
import { get, type RawAnswer } from './raw-answer'

/** nginx writes these of itself, or they speak of one encoding. */
const OF_NGINX =
  /^(?:server|date|connection|keep-alive|content-(?:type|length|encoding)|etag|last-modified|accept-ranges)$/i
const FILES = ['index.html', 'index.html.gz', 'index.html.br']

/** A stored article handed out by nginx with `deploy/nginx.conf`, against the same nginx with a copy of its files. */
export async function nginxPage(ground: Ground): Promise<Row[]> {
  if (!hasNginx()) return [{ what: 'Trang bài qua nginx', ours: '–', note: 'máy này không có nginx của Debian' }]
  const folder = join(ground.dataDirectory, 'nginx')
  const site = await ground.openSite()
  const { distDirectory } = env
  const port = await freePort()
  const behind = {
    port,
    sitePort: Number(new URL(site.origin).port),
    dataDirectory: ground.dataDirectory,
    distDirectory,
  }
  const launch = (command: string, args: string[]) => pinned(SERVER_CORE, command, args)
  const ours = await startNginx(join(folder, 'site'), port, siteConfiguration(behind), launch)
  const undo = [ours.close]
  try {
    await get(site.origin + ARTICLE_PATH)
    const answer = await stored(ours.origin, site.origin)
    copyPage(join(ground.dataDirectory, 'pages', 'current'), join(folder, 'copy'))
    const plainPort = await freePort()
    const plainConfiguration = bareRoot(plainPort, join(folder, 'copy'), answer)
    const plain = await startNginx(join(folder, 'plain'), plainPort, plainConfiguration, launch)
    undo.push(plain.close)
    // Node has done its part: it would only take time from whoever is measured.
    await site.close()
    return await compare(ground, {
      what: 'Trang bài qua nginx',
      against: 'nginx trần với bản sao của chính các tệp ấy, cùng tiêu đề',
      ours: { origin: ours.origin, pid: workerOf(ours.pid) },
      other: { origin: plain.origin, pid: workerOf(plain.pid) },
    })
  } finally {
    for (const close of undo) await close()
    await site.close()
  }
}

/** The answer of nginx, once it is from the file: Node's carries another ETag. */
async function stored(origin: string, siteOrigin: string): Promise<RawAnswer> {
  const [answer, ofNode] = [await get(origin + ARTICLE_PATH), await get(siteOrigin + ARTICLE_PATH)]
  if (answer.status !== 200) throw new Error(`${ARTICLE_PATH}: ${answer.status}`)
  if (answer.headers.etag === ofNode.headers.etag) throw new Error('nginx hỏi Node chứ không đọc tệp')
  return answer
}

function copyPage(from: string, to: string): void {
  for (const file of FILES) {
    const name = join(ARTICLE_PATH, file)
    mkdirSync(dirname(join(to, name)), { recursive: true })
    copyFileSync(join(from, name), join(to, name))
  }
}

/** The yardstick: files and nothing else, the same words around them. */
function bareRoot(port: number, root: string, { rawHeaders }: RawAnswer): string {
  const pairs = rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? '']] : []))
  const headers = pairs
    .filter(([name = '']) => !OF_NGINX.test(name))
    .map(([name, value]) => `add_header ${name} ${JSON.stringify(value)};`)
  return `server {
listen 127.0.0.1:${port};
root ${root};
server_tokens off;
charset utf-8;
gzip_static on;
brotli_static on;
${headers.join('\n')}
location / { try_files $uri/index.html =404; }
}`
}
