import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** Every program that plain Node runs, by the name of its file in `.build/`. */
const PROGRAMS = {
  cli: 'cli/main.ts',
  server: 'server/main.ts',
  'next-thread': 'server/next-thread.ts',
  'background-thread': 'server/background-thread.ts',
  'picture-process': 'modules/media/picture-process.ts',
  'docx-process': 'modules/paste/docx-process.ts',
  'page-cache-handler': 'server/page-cache-handler.ts',
  'no-data-cache': 'server/no-data-cache.ts',
}
const SOURCE_FOLDERS = ['cli', 'server', 'modules', 'db', 'lib', 'bench', 'deploy']
const SOURCE_FILES = ['package-lock.json', 'tsconfig.json']
const STAMP = '.build/stamp'
const STALE_CHUNK_MILLISECONDS = 24 * 3_600_000

/** Every file below the folders and files named, in a fixed order; names of missing ones are passed over. */
export function sourceFiles(folders, files = []) {
  const found = files.filter((file) => existsSync(file))
  for (const folder of folders.filter((name) => existsSync(name))) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) found.push(join(entry.parentPath ?? entry.path, entry.name))
    }
  }
  return found.sort()
}

/** SHA-256 over names and contents, so that a checkout with new times but old text rebuilds nothing. */
export function hashOf(files, salt = '') {
  const hash = createHash('sha256').update(salt)
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

/**
 * Bundles the programs into `.build/` when a source changed; packages stay outside. The programs share their chunks,
 * so that the server and the page store it hands to Next are one module with one state.
 */
export async function bundle() {
  const salt = process.version.split('.')[0]
  const files = sourceFiles(SOURCE_FOLDERS, SOURCE_FILES).filter((file) => /\.(ts|tsx|mjs|json)$/.test(file))
  const stamp = hashOf(files, salt)
  const programs = Object.entries(PROGRAMS).filter(([, source]) => existsSync(source))
  const isBuilt = programs.every(([name]) => existsSync(`.build/${name}.mjs`))
  if (isBuilt && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return false
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: Object.fromEntries(programs),
    outdir: resolve('.build'),
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    write: false,
    logLevel: 'error',
  })
  // Chunks before the programs that import them, each by rename: another process may be reading at this moment.
  const chunks = outputFiles.filter((file) => file.path.includes(`${resolve('.build')}/chunks/`))
  for (const file of [...chunks, ...outputFiles.filter((each) => !chunks.includes(each))]) {
    mkdirSync(dirname(file.path), { recursive: true })
    writeWhole(file.path, file.contents)
  }
  removeStaleChunks(new Set(chunks.map((file) => basename(file.path))))
  writeWhole(STAMP, stamp)
  return true
}

/** Writes a file so that a reader sees the old or the new one, never half of it. */
export function writeWhole(path, contents) {
  const temporary = `${path}.${process.pid}.tmp`
  writeFileSync(temporary, contents)
  renameSync(temporary, path)
}

/** A running server may still load a chunk of yesterday's bundle lazily, hence the day of grace. */
function removeStaleChunks(current) {
  if (!existsSync('.build/chunks')) return
  for (const name of readdirSync('.build/chunks')) {
    const path = `.build/chunks/${name}`
    if (!current.has(name) && Date.now() - statSync(path).mtimeMs > STALE_CHUNK_MILLISECONDS) unlinkSync(path)
  }
}
