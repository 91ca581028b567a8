import { targetOf } from './resolve'
import { type Breach, floorOf, importsOf, type SourceFile } from './source'

/** Which floors a floor may import from, itself aside. Imports only go down; the reasons stand in docs/house.md. */
const BELOW: Record<string, readonly string[]> = {
  app: ['components', 'modules', 'db', 'lib'],
  components: ['modules', 'lib'],
  modules: ['db', 'lib'],
  db: ['lib'],
  lib: [],
  deploy: ['lib'],
  e2e: ['deploy', 'modules', 'db', 'lib'],
  cli: ['bench', 'modules', 'db', 'lib'],
  server: ['modules', 'db', 'lib'],
  bench: ['deploy', 'modules', 'db', 'lib'],
}

/** Seeding and testing set whole tables: they may use the rules of the newsroom that they fill. */
const MAY_LOOK_UP = [/^db\/seed(\/|\.ts$)/, /^db\/testing\//]

/** A test with real tables sets them itself, on whatever floor it stands. */
const SETS_TABLES = /\.database\.test\.tsx?$/

/** Imports that climb: a floor naming one that stands above or beside it. */
export function floorBreaches(file: SourceFile, known: ReadonlySet<string>): Breach[] {
  const floor = floorOf(file.path)
  const below = BELOW[floor]
  if (!below) return []
  const allowed = [
    ...below,
    ...(MAY_LOOK_UP.some((pattern) => pattern.test(file.path)) ? ['modules'] : []),
    ...(SETS_TABLES.test(file.path) ? ['db'] : []),
  ]
  return importsOf(file.text).flatMap(({ specifier, line }) => {
    const target = targetOf(file.path, specifier, known)
    const reached = target === null ? null : floorOf(target)
    if (reached === null || reached === floor || allowed.includes(reached)) return []
    const message = `${floor}/ may not import ${target}: imports only go down`
    return [{ path: file.path, line, rule: 'floors', message }]
  })
}
