import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { Problem } from './problem.mjs'

const NODE_FLOOR = [20, 9]

/** Refuses a Node.js that the framework does not run on. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > NODE_FLOOR[0] || (major === NODE_FLOOR[0] && minor >= NODE_FLOOR[1])) return
  throw new Problem(`Trang Nhất cần Node.js ${NODE_FLOOR.join('.')} trở lên, máy này đang có ${version}.`)
}

/**
 * Whether node_modules holds what the lockfile asks for. npm writes its own copy of the lockfile as the last act of an
 * install, so an interrupted one is seen as missing. Packages for other platforms may be absent.
 */
export function isInstalled() {
  if (!existsSync('node_modules/.package-lock.json')) return false
  try {
    const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
    const present = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages
    return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
      if (path === '') return true
      const found = present[path]
      if (!found) return Boolean(optional || devOptional || peer)
      return found.version === version && existsSync(path)
    })
  } catch {
    return false
  }
}

/** Installs from the lockfile with the npm that started us, development packages included: the build needs them. */
export async function install() {
  const npm = process.env.npm_execpath
  const [command, ...start] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm']
  const child = spawn(command, [...start, 'ci', '--include=dev', '--no-audit', '--no-fund'], { stdio: 'inherit' })
  const code = await new Promise((done, fail) => {
    child.once('exit', (status) => done(status ?? 1))
    child.once('error', () => fail(new Problem('Không tìm thấy npm. Vui lòng cài npm cùng với Node.js.')))
  })
  if (code !== 0)
    throw new Problem('npm ci không cài được các gói (xem thông báo ở trên); chạy lại lệnh này để tiếp tục.')
}
