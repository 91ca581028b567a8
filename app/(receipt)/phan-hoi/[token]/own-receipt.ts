import { cache } from 'react'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { db } from '@/db/client'
import type { Language } from '@/lib/words/language'
import { findReceipt } from '@/modules/comments/receipt'

/** The receipt behind an address, read once a request: the document around the page speaks its language. */
export const ownReceipt = cache((token: string) =>
  unlessDatabaseDown(() => findReceipt(db, token), 'database-down' as const),
)

/** Vietnamese where nothing is known: without a comment, or without its tables. */
export async function languageOfReceipt(token: string): Promise<Language> {
  const receipt = await ownReceipt(token)
  return receipt === null || receipt === 'database-down' ? 'vi' : receipt.language
}
