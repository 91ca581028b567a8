import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'
import { repairDriver } from './driver-repair.mjs'
import { checkNode, install, isInstalled } from './install.mjs'
import { step } from './steps.mjs'

/**
 * What stands before every command of ours, in plain Node with no package: packages and bundle up to date, then the
 * command itself. `isQuiet` keeps commands whose output is read by programs free of our own lines.
 */
export async function runCommand(args, { isQuiet = false } = {}) {
  const startedIn = process.cwd()
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  process.env.INIT_CWD ??= startedIn
  try {
    checkNode()
    if (!isInstalled()) await step('Cài các gói theo package-lock.json', install)
    repairDriver()
    if (isQuiet) await bundle()
    else await step('Đóng gói chương trình', bundle)
    const { main } = await import(pathToFileURL(resolve('.build/cli.mjs')).href)
    await main(args)
  } catch (error) {
    if (error?.name !== 'Problem') throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
