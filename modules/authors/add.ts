import { db } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { authors } from '@/db/schema/shelves'
import { accept, type Result, refuse } from '@/lib/result'
import { mayArrangeShelves } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { announceRedirects } from '@/modules/redirects/lead-on'
import { freeShelf } from '@/modules/redirects/shelf-moved'
import { type AuthorProblems, readAuthorText, wrongForAuthor } from './author-input'

export type AuthorRefusal = 'forbidden' | 'not-found' | { kind: 'invalid'; problems: AuthorProblems }

/** Adds a pen-name. Input `{ name, slug?, bio?, role?, unit?, email?, photoMediaId? }`. No page shows it yet. */
export async function addAuthor(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ id: number; slug: string }, AuthorRefusal>> {
  if (!mayArrangeShelves(viewer)) return refuse('forbidden')
  const read = readAuthorText(input)
  if ('problems' in read) return refuse({ kind: 'invalid', problems: read.problems })
  const { author } = read
  return db.transaction(async (tx) => {
    await lockShelves(tx)
    const problems = await wrongForAuthor(tx, author, null)
    if (Object.keys(problems).length > 0) return refuse({ kind: 'invalid', problems } as const)
    const [row] = await tx.insert(authors).values(author).returning({ id: authors.id })
    if (!row) throw new Error('authors: không có dòng vừa ghi')
    await freeShelf(tx, `/tac-gia/${author.slug}`)
    const details = { after: author }
    await recordAudit(tx, { actorId: accountIdOf(viewer), verb: 'add-author', object: `author:${row.id}`, details })
    await announceRedirects(tx)
    return accept({ id: row.id, slug: author.slug })
  })
}
