import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { freePort } from '@/db/embedded-postmaster'
import { type Answer, type Visit, visit } from './visit'
import { within } from './within'

const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
const program = () => ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'].find((path) => existsSync(path))

/** Sees to Debian's nginx; false where there is none and nobody may install one. */
export function hasNginx(): boolean {
  if (program() && existsSync(BROTLI_MODULE)) return true
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { env })
  const packages = ['nginx', 'libnginx-mod-http-brotli-static']
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env })
  return program() !== undefined && existsSync(BROTLI_MODULE)
}

export type Behind = { sitePort: number; dataDirectory: string; folder: string; distDirectory: string }

/** The one change of each ► line; a line that is no longer there is a configuration nobody can follow. */
function changed(text: string, line: RegExp, now: string): string {
  if (!line.test(text)) throw new Error(`deploy/nginx.conf không còn dòng ${line}`)
  return text.replace(line, now)
}

/** A real nginx with deploy/nginx.conf, in front of a site. */
export class NginxProcess {
  private constructor(
    readonly port: number,
    private readonly end: () => Promise<void>,
  ) {}

  static async start({ sitePort, dataDirectory, folder, distDirectory }: Behind): Promise<NginxProcess> {
    const port = await freePort()
    mkdirSync(folder, { recursive: true })
    // nginx leaves root behind for www-data, which must be able to walk here.
    chmodSync(folder, 0o755)
    let site = readFileSync('deploy/nginx.conf', 'utf8')
    site = changed(site, /server 127\.0\.0\.1:3000;.*/, `server 127.0.0.1:${sitePort};`)
    site = changed(site, /listen 80 default_server;.*/, `listen 127.0.0.1:${port} default_server;`)
    site = changed(site, /set \$data \S+;.*/, `set $data ${dataDirectory};`)
    site = changed(site, /set \$application \S+;.*/, `set $application ${resolve('.')};`)
    // The build of a test lives in a folder of its own.
    site = site.replace('/.next/static/', `/${distDirectory}/static/`)
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (kind) => `${kind}_temp_path ${join(folder, kind)};`,
    )
    const whole = `load_module ${BROTLI_MODULE};
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'error.log')};
worker_processes 1;
daemon off;
events { worker_connections 512; }
http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')}
${site}
}`
    writeFileSync(join(folder, 'nginx.conf'), whole)
    const child = spawn(program() ?? 'nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk
    })
    const nginx = new NginxProcess(port, async () => {
      if (child.exitCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    })
    await within(20_000, 'nginx mở cửa', async () => {
      if (child.exitCode !== null) return `nginx đã thoát: ${said}`
      return (await nginx.visit('/')).status > 0 || 'chưa'
    })
    return nginx
  }

  get url() {
    return `http://127.0.0.1:${this.port}`
  }

  visit(path: string, how?: Visit): Promise<Answer> {
    return visit(`${this.url}${path}`, how)
  }

  stop = () => this.end()
}
