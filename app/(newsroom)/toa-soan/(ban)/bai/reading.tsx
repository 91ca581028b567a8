import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { Blocks } from '@/components/article/blocks'
import { db } from '@/db/client'
import type { Block } from '@/modules/articles/block-types'
import { readPageBlocks } from '@/modules/articles/page-blocks'

/** The saved text as readers see it: what stands in the editor's place until scripts run, and for good without them. */
export async function Reading({ blocks }: { blocks: Block[] }) {
  return <Blocks blocks={await unlessDatabaseDown(() => readPageBlocks(db, blocks), [])} />
}
