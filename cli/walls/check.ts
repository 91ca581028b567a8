import { directiveBreaches } from './directives'
import { floorBreaches } from './floors'
import { nameBreaches } from './names'
import { roomBreaches } from './rooms'
import type { Breach, SourceFile } from './source'
import { readerPageBreaches, windowBreaches } from './windows'

/** Every wall of docs/house.md that Biome cannot hold. Takes the whole tree, because purity is a matter of reach. */
export function checkWalls(files: readonly SourceFile[]): Breach[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const known = new Set(byPath.keys())
  return files.flatMap((file) => [
    ...floorBreaches(file, known),
    ...roomBreaches(file, known),
    ...directiveBreaches(file),
    ...windowBreaches(file, byPath),
    ...readerPageBreaches(file, known),
    ...nameBreaches(file),
  ])
}
