import { reachOf, targetOf } from './resolve'
import { type Breach, importsOf, isTest, type SourceFile } from './source'

/** What a view must never pull in: tables, the disk, the network, secrets. */
const MACHINERY = /^(node:|postgres$|drizzle-orm|next-auth|@node-rs\/argon2$|sharp$)/

const isMachinery = (name: string, isPackage: boolean) => (isPackage ? MACHINERY.test(name) : name.startsWith('db/'))

/** components/ takes from modules/ only types and pure files: files that reach no table, disk or secret, however indirectly. */
export function windowBreaches(file: SourceFile, files: ReadonlyMap<string, SourceFile>): Breach[] {
  if (!file.path.startsWith('components/') || isTest(file.path)) return []
  const known = new Set(files.keys())
  return importsOf(file.text).flatMap(({ specifier, isTypeOnly, line }) => {
    const target = targetOf(file.path, specifier, known)
    if (isTypeOnly || !target?.startsWith('modules/')) return []
    const reached = reachOf(target, files).find(({ name, isPackage }) => isMachinery(name, isPackage))
    if (!reached) return []
    const message = `${target} is not pure (it reaches ${reached.name}); a view takes data as props`
    return [{ path: file.path, line, rule: 'windows', message }]
  })
}

const QUERIES = /^(db\/|modules\/[^/]+\/([a-z-]+-)?queries)/

/** Reader pages read through app/_cached, where the tags are set; a query of their own would never be renewed. */
export function readerPageBreaches(file: SourceFile, known: ReadonlySet<string>): Breach[] {
  if (!file.path.startsWith('app/(site)/') || isTest(file.path) || file.path.endsWith('/actions.ts')) return []
  return importsOf(file.text).flatMap(({ specifier, isTypeOnly, line }) => {
    const target = targetOf(file.path, specifier, known)
    if (isTypeOnly || target === null || !QUERIES.test(target)) return []
    const message = `a reader's page may not import ${target}; read through app/_cached`
    return [{ path: file.path, line, rule: 'reader pages', message }]
  })
}
