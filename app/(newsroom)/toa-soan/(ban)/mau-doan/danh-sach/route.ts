import type { SnippetList } from '@/components/newsroom/editor/snippets'
import { db } from '@/db/client'
import { mayChangeSnippet, mayKeepSharedSnippets, mayWrite } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { listSnippets } from '@/modules/snippets/desk-queries'
import { jsonAnswer } from '../../../json-door'
import { excerptOf } from '../excerpt'

async function list(viewer: Viewer): Promise<SnippetList> {
  const snippets = await listSnippets(db, viewer)
  return {
    mayShare: mayKeepSharedSnippets(viewer),
    snippets: snippets.map(({ id, version, name, ownerId, blocks }) => ({
      id,
      version,
      name,
      isShared: ownerId === null,
      mayChange: mayChangeSnippet(viewer, { ownerId }),
      excerpt: excerptOf(blocks),
      blocks,
    })),
  }
}

/** Everything the editor may put into a text: one's own snippets and those of the newsroom. */
export const GET = () => jsonAnswer(mayWrite, list)
