import { mkdir, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { PictureWorkshop } from './picture-workshop'

/** A workshop whose program is today's source, also where nothing was built. `close` takes its file away. */
export async function startTestingWorkshop(source = 'modules/media/picture-process.ts', deadlineMilliseconds?: number) {
  // Beside the site's own programs: packages are looked for from there.
  const program = resolve(`.build/testing-${process.pid}-${Math.random().toString(36).slice(2)}.mjs`)
  await mkdir('.build', { recursive: true })
  await build({
    entryPoints: [source],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  })
  const workshop = new PictureWorkshop(program, deadlineMilliseconds)
  return {
    workshop,
    close: async () => {
      workshop.close()
      await rm(program)
    },
  }
}

/** Lets the verbs of this test file use `workshop`. */
export function lendWorkshop(workshop: PictureWorkshop): void {
  Object.assign(globalThis, { [Symbol.for('trang-nhat.picture-workshop')]: workshop })
}
