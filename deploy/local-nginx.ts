import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { installDebianPackages } from '@/lib/debian-packages'

const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
const PROGRAMS = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx']
const OPEN_SECONDS_MAX = 20
const LOOK_MILLISECONDS = 20

const isRoot = () => process.getuid?.() === 0
const program = () => PROGRAMS.find((path) => existsSync(path))

/** Sees to Debian's nginx with its brotli module; false where there is none and nobody may install one. */
export function hasNginx(): boolean {
  if (program() && existsSync(BROTLI_MODULE)) return true
  installDebianPackages(['nginx', 'libnginx-mod-http-brotli-static'])
  return program() !== undefined && existsSync(BROTLI_MODULE)
}

/** A site on this machine and where its nginx shall listen. Folders are absolute. */
export type Behind = { port: number; sitePort: number; dataDirectory: string; distDirectory: string }

/** `deploy/nginx.conf` as a newsroom would change it. Throws when one of its ► lines is no longer there. */
export function siteConfiguration({ port, sitePort, dataDirectory, distDirectory }: Behind): string {
  const changes: [RegExp, string][] = [
    [/server 127\.0\.0\.1:3000;.*/, `server 127.0.0.1:${sitePort};`],
    [/listen 80 default_server;.*/, `listen 127.0.0.1:${port} default_server;`],
    [/set \$data \S+;.*/, `set $data ${dataDirectory};`],
    [/set \$application \S+;.*/, `set $application ${resolve('.')};`],
    // The build of a test lives in a folder of its own.
    [/\/\.next\/static\//, `/${distDirectory}/static/`],
  ]
  return changes.reduce(
    (text, [line, now]) => {
      if (!line.test(text)) throw new Error(`deploy/nginx.conf không còn dòng ${line}`)
      return text.replace(line, () => now)
    },
    readFileSync('deploy/nginx.conf', 'utf8'),
  )
}

export type RunningNginx = { origin: string; pid: number; close: () => Promise<void> }

/** How to start a program: as it is, or through another, such as `taskset`. */
type Launch = (command: string, args: string[]) => [string, string[]]

/** Starts a real nginx of one worker in a folder of its own, with what Debian's nginx.conf says around `site`. */
export async function startNginx(
  folder: string,
  port: number,
  site: string,
  launch: Launch = (command, args) => [command, args],
): Promise<RunningNginx> {
  mkdirSync(folder, { recursive: true })
  // nginx leaves root behind for www-data, which must be able to walk here.
  chmodSync(folder, 0o755)
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, wholeConfiguration(folder, site))
  const [command, args] = launch(program() ?? 'nginx', ['-p', folder, '-c', file])
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk
  })
  const origin = `http://127.0.0.1:${port}`
  for (
    const end = performance.now() + OPEN_SECONDS_MAX * 1000;
    !(await isOpen(origin));
    await wait(LOOK_MILLISECONDS)
  ) {
    if (child.exitCode !== null || performance.now() > end) throw new Error(`nginx không mở cửa: ${said}`)
  }
  return {
    origin,
    pid: child.pid ?? 0,
    async close() {
      if (child.exitCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

function wholeConfiguration(folder: string, site: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${join(folder, kind)};`,
  )
  return `load_module ${BROTLI_MODULE};
${isRoot() ? 'user root;' : ''}
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'error.log')};
worker_processes 1;
daemon off;
events { worker_connections 768; }
http {
sendfile on;
tcp_nopush on;
types_hash_max_size 2048;
include /etc/nginx/mime.types;
default_type application/octet-stream;
access_log off;
gzip on;
${temporary.join('\n')}
${site}
}`
}

const isOpen = (origin: string) =>
  fetch(origin, { redirect: 'manual' }).then(
    async (answer) => {
      await answer.arrayBuffer()
      return true
    },
    () => false,
  )
