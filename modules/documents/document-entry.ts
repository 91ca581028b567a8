import { and, eq, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { documents } from '@/db/schema/documents'
import { documentEntries } from '@/db/schema/search'
import { addLexemes, SEARCH_RULES, vectorOf } from '@/lib/vi/word-vector'

const DOCUMENTS_A_STEP = 500

type Told = Record<'number' | 'kind' | 'issuer' | 'signer' | 'field' | 'excerpt', string>

/** What search knows of a document: its number apart, since who types a number looks for nothing else. */
export function documentEntryOf(documentId: number, { number, kind, issuer, signer, field, excerpt }: Told) {
  const lexemes = new Set<string>()
  addLexemes(lexemes, number)
  const numbered = vectorOf(lexemes)
  addLexemes(lexemes, [kind, issuer, signer, field, excerpt].join('\n'))
  return { documentId, rules: SEARCH_RULES, number: numbered, whole: vectorOf(lexemes) }
}

/** Makes a document findable, in the transaction that says what it is. */
export async function keepDocumentEntry(tx: Tx, id: number, told: Told): Promise<void> {
  const { documentId, ...entry } = documentEntryOf(id, told)
  await tx
    .insert(documentEntries)
    .values({ documentId, ...entry })
    .onConflictDoUpdate({ target: documentEntries.documentId, set: entry })
}

/** Makes findable the documents that search does not know, or knows by older rules. How many it read. */
export async function fillDocumentEntries(database: Db): Promise<number> {
  for (let total = 0; ; ) {
    const count = await database.transaction(fillStep)
    total += count
    if (count < DOCUMENTS_A_STEP) return total
  }
}

async function fillStep(tx: Tx): Promise<number> {
  const rows = await tx
    .select()
    .from(documents)
    .leftJoin(
      documentEntries,
      and(eq(documentEntries.documentId, documents.id), eq(documentEntries.rules, SEARCH_RULES)),
    )
    .where(sql`${documentEntries.documentId} is null`)
    .orderBy(documents.id)
    .limit(DOCUMENTS_A_STEP)
    // Whoever saves one of them meanwhile writes its words after us.
    .for('update', { of: documents })
  for (const { documents: document } of rows) await keepDocumentEntry(tx, document.id, document)
  return rows.length
}
