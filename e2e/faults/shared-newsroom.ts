import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { freePort } from '@/db/embedded-postmaster'
import type { SampleBlock, SampleContent } from '@/db/seed/shapes'
import { Cluster, type ClusterPlace } from './cluster'
import { NEWSROOM_PROGRAM } from './newsroom-process'

declare module 'vitest' {
  interface ProvidedContext {
    cluster: ClusterPlace
  }
}

/** One PostgreSQL for all fault tests, with one seeded database that each of them copies. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'trang-nhat-faults-'))
  // As root, the database user must be able to walk through it.
  chmodSync(folder, 0o755)
  const cluster = new Cluster({ folder, port: await freePort() })
  cluster.make()
  // An interrupted run leaves no server behind, not even a frozen one.
  const end = () => void cluster.kill()
  process.once('exit', end)
  process.once('SIGTERM', () => process.exit(143))
  await cluster.start()
  await seedTemplate(cluster, folder)
  await bundleNewsroom()
  project.provide('cluster', cluster.place)
  return async () => {
    await cluster.stop()
    process.off('exit', end)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function seedTemplate(cluster: Cluster, folder: string): Promise<void> {
  await cluster.ask('create database seeded template template0')
  const { provideEnv } = await import('@/lib/env')
  provideEnv({ DATABASE_URL: cluster.url('seeded'), DATA_DIR: join(folder, 'seed') })
  const [{ migrate }, { seedEmptySite }, content, { closeDb }] = await Promise.all([
    import('@/db/migrate'),
    import('@/db/seed'),
    import('@/db/seed/content'),
    import('@/db/client'),
  ])
  await migrate(cluster.url('seeded'))
  await seedEmptySite(withoutPictures(content))
  await closeDb()
}

/** The sample newspaper as text: drawing every size of every picture takes longer than most faults. */
function withoutPictures(content: SampleContent): SampleContent {
  const bare = (body: readonly SampleBlock[]) => body.filter(({ type }) => type !== 'figure')
  return {
    ...content,
    samplePictures: [],
    sampleArticles: content.sampleArticles.map(({ leadPicture: _, ...article }) => ({
      ...article,
      body: bare(article.body),
    })),
    samplePages: content.samplePages.map((page) => ({ ...page, body: bare(page.body) })),
  }
}

/** The newsroom as a process that can be killed in the middle of a verb. */
async function bundleNewsroom(): Promise<void> {
  const { build } = await import('esbuild')
  mkdirSync(resolve('.build/faults'), { recursive: true })
  await build({
    entryPoints: [resolve('e2e/faults/newsroom-main.ts')],
    outfile: NEWSROOM_PROGRAM,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  })
}
