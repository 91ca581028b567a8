import type { Tx } from '@/db/client'
import { feedsBelow } from '@/modules/pages/feed-files'
import { freeAddresses, leadOn, type RedirectKind } from './lead-on'

/** What stands under the address of a list: the list itself and its feeds. */
const addressesOf = (path: string) => [path, ...feedsBelow(path)]

/** A list (a section, a pen-name, a tag) has another address: the old one leads on, with its feeds, in one hop. */
export async function leadShelfOn(
  tx: Tx,
  move: { from: string; to: string; kind: RedirectKind },
  actorId: number | null,
): Promise<void> {
  const { from, to, kind } = move
  const targets = addressesOf(to)
  for (const [place, address] of addressesOf(from).entries()) {
    await leadOn(tx, { from: address, to: { path: targets[place] ?? to }, kind }, actorId)
  }
}

/** A list takes an address into use: it leads nowhere else any more. */
export async function freeShelf(tx: Tx, path: string): Promise<void> {
  await freeAddresses(tx, addressesOf(path))
}
